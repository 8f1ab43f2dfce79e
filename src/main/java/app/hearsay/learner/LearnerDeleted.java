package app.hearsay.learner;

/// A learner is about to vanish: published inside the transaction that deletes, before the learner's own row is
/// locked and goes. Every module that stores something about learners deletes it in a synchronous listener.
public record LearnerDeleted(Learner.Id learner) {}
