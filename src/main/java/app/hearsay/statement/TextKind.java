package app.hearsay.statement;

/// What sort of text an article is, as an editor would call it.
public enum TextKind {
    /// News as an agency sends it to many newsrooms.
    AGENCY,
    /// What a newsroom has found out and tells.
    REPORT,
    /// A report on research.
    SCIENCE,
    /// Advice for everyday life.
    ADVICE,
    /// Things compared with each other.
    TEST,
    /// A report on sport.
    SPORT,
    /// A report on an event while it goes on.
    TICKER,
    /// Questions and answers.
    INTERVIEW,
    /// Somebody's opinion.
    COMMENT,
    /// What an organisation says of itself.
    RELEASE,
    /// What somebody publishes online.
    POST,
    /// What a newsroom found when it followed up a rumour.
    CHECK,
    /// A text whose newsroom sets itself right.
    CORRECTION;

    /// Whether no newsroom publishes it, but whoever wrote it.
    public boolean isSelfPublished() {
        return this == RELEASE || this == POST;
    }

    /// Whether it is news in which a newsroom passes on what it has heard, with nothing else to be known about the
    /// text.
    public boolean isPlainNews() {
        return this == AGENCY || this == REPORT;
    }
}
