package app.hearsay.question;

/// How often questions are drawn, beyond chance.
final class Weights {

    private Weights() {}

    /// How likely a type is to be drawn where several could be; types that read longest are rarer.
    static double of(QuestionType type) {
        return switch (type) {
            case STATUS -> 2;
            case CUE, SOURCE, DENIED, PAIR, OWN_VOICE -> 1;
            case CHAIN, HEADLINE, CERTAINTY -> 0.8;
            case DEBATE -> 0.4;
        };
    }

    /// The group of a question among those of its type; each group is drawn equally often. So "the outlet itself" is
    /// not the answer more often than somebody else is, and the four answers of a pair occur alike.
    static String answer(Question question) {
        if (!(question.task() instanceof Task.Choice task)) {
            return "";
        }
        return switch (question.type()) {
            case SOURCE -> task.right().equals(SourceOptions.OUTLET) ? SourceOptions.OUTLET : "";
            case PAIR, HEADLINE -> task.right();
            case STATUS, CUE, CHAIN, DENIED, CERTAINTY, OWN_VOICE, DEBATE -> "";
        };
    }
}
