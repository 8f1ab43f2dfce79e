package app.hearsay.question;

/// What a question asks for.
public enum QuestionType {
    /// Name the status of a marked statement.
    STATUS,
    /// Click the words that give a statement's status away.
    CUE,
    /// Pick who says it.
    SOURCE,
    /// Put the attribution chain in order, the article first.
    CHAIN,
    /// Pick the claim that a denial rejects.
    DENIED,
    /// Sort sentences by how sure their wording is.
    CERTAINTY,
    /// Tap the sentences of a paragraph in which only the newsroom speaks.
    OWN_VOICE,
    /// Say what the text has and its headline leaves out.
    HEADLINE,
    /// Tell what a form that two statements share means in each.
    PAIR,
    /// Tell which of three rewordings of a sentence is the denial, or hearsay.
    TURNED,
    /// Pick a reason for one of two labels that can both be defended; never scored.
    DEBATE;

    /// Whether answers of this type are worth points.
    public boolean isScored() {
        return this != DEBATE;
    }
}
