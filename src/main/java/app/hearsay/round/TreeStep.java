package app.hearsay.round;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;

/// How far first steps have come up the decision tree; each step offers one answer more.
public enum TreeStep {
    /// Does the newsroom itself speak, or somebody else?
    VOICE(2),
    /// And does that somebody reject what others say?
    REJECTION(3),
    /// And is something left open? All four answers.
    DOUBT(4);

    private final int answers;

    TreeStep(int answers) {
        this.answers = answers;
    }

    /// Whether a question asks for this step.
    boolean asks(Question question) {
        return question.type() == QuestionType.STATUS
                && question.task() instanceof Task.Choice choice
                && choice.options().size() == answers;
    }
}
