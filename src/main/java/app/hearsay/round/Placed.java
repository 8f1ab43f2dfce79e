package app.hearsay.round;

import app.hearsay.question.Question;

/// A question of first steps, and the step that it practises.
public record Placed(Question.Id question, TreeStep step) {}
