package app.hearsay.statement;

/// The five questions of the decision tree that learners are taught, in its order; the first one that settles a
/// statement decides its status.
public enum DecisionStep {
    /// Can one say "stimmt" or "stimmt nicht" to it? If not, it is no statement.
    STATEMENT,
    /// Does somebody other than the newsroom say it?
    SPEAKER,
    /// Does that source reject what others say? If so, it is a denial.
    REJECTION,
    /// Does the wording leave open whether it is so? If so, it is speculation.
    DOUBT,
    /// What is left: a reported claim if somebody else says it, or else the newsroom's own statement.
    REST;

    /// The one that decides for this status.
    public static DecisionStep of(Status status) {
        return switch (status) {
            case DENIAL -> REJECTION;
            case SPECULATION -> DOUBT;
            case CLAIM, OWN_ASSERTION -> REST;
        };
    }

    /// The one that asks what this rule answers; a headline is compared after all is decided.
    public static DecisionStep of(Rule rule) {
        return switch (rule) {
            case OWN_VOICE,
                    NAMED_SOURCE,
                    SOLL,
                    SOURCE_AROUND,
                    VIEWPOINT,
                    CARRIED_ON,
                    DEMAND,
                    VOUCHING_VERB,
                    JUDGEMENT,
                    VIEW_WITHOUT_HOLDER,
                    NORM -> SPEAKER;
            case REJECTION, NEGATION, SIGN_OF_ANSWER, REASON_OF_DENIAL, EXCEPTION, COUNTER_VERSION -> REJECTION;
            case DOUBT,
                    WUERDE,
                    OWNED_GUESS,
                    MENTAL_VERB,
                    OPEN_QUESTION,
                    ALMOST_SURE,
                    THREAT,
                    NOT_RULED_OUT,
                    NOUN_HEDGE -> DOUBT;
            case HEADLINE -> REST;
        };
    }

    /// Its place in the tree, counted from 1.
    public int number() {
        return ordinal() + 1;
    }
}
