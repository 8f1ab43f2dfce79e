package app.hearsay.statement;

/// The rows of the scheme's table "How to decide the hard cases", in its order. A statement names those that decided
/// its status or its alternatives.
///
/// See decision 0025.
public enum HardCase {
    /// A negation without an opponent or a source: the outlet's own.
    NEGATION_WITHOUT_OPPONENT,
    /// A negation by a source that rejects nobody's statement: a claim.
    NEGATION_BY_SOURCE,
    /// A source says no, but no sign in the text makes it a denial: a claim, perhaps a denial.
    DENIAL_WITHOUT_SIGN,
    /// A denial with its reason: the whole is the denial.
    DENIAL_WITH_REASON,
    /// A denial with an exception: the exception is a claim of its own.
    DENIAL_WITH_EXCEPTION,
    /// The rejected accusation is not in the text: a denial, perhaps a claim.
    ACCUSATION_NOT_IN_TEXT,
    /// A report is carried on in the indicative without a signal: a claim, perhaps the outlet's own.
    SILENT_ADOPTION,
    /// The attribution follows ("Das berichtet nun X"): it covers the last sentence before it.
    ATTRIBUTION_AFTER,
    /// The attribution stands ahead ("nennt zwei Gründe", a colon): each item is a claim, perhaps the outlet's own.
    ATTRIBUTION_AHEAD,
    /// "Aus … Sicht": an attribution; with Konjunktiv II speculation.
    VIEWPOINT,
    /// "Laut X würde …": speculation, and X's.
    ATTRIBUTED_SPECULATION,
    /// Speculation that follows a source without a new signal: whose it is stays open.
    FOLLOWING_SPECULATION,
    /// "Soll" or "sollte" for a plan or a specification: no hearsay.
    PLAN_SOLLEN,
    /// "Würde, hätte, wäre" that only stands in for Konjunktiv I: a claim, perhaps speculation.
    STAND_IN_SUBJUNCTIVE,
    /// "Hofft, erwartet, vermutet, befürchtet, dass": a source's speculation, perhaps a claim; "geht davon aus"
    /// the other way round.
    MENTAL_VERB,
    /// "Offenbar, scheint, mutmaßlich, unter Verdacht": certainty 3; "gilt als": the outlet's own, perhaps a claim.
    HEDGE_WORD,
    /// A demand, promise or position is a claim where its content is given; the bare act is the outlet's own.
    DEMAND_OR_ACT,
    /// An affirmative counter-version, or the reason of a denial in a sentence of its own: a claim, perhaps a denial.
    COUNTER_VERSION,
    /// How far a silent adoption reaches: to the end of the paragraph; beyond it the outlet's own, perhaps a claim.
    SILENT_ADOPTION_REACH,
    /// A norm or a survey as the source: "laut" makes a claim, the bare figure is the outlet's own.
    NORM_OR_SURVEY,
    /// "Droht": with a thing a prediction, with a person a threat and a claim.
    THREAT,
    /// "Einräumen, bestätigen, zeigt": a claim, although the verb itself vouches.
    VOUCHING_VERB,
    /// "Halten für, werten als" by a source: a claim and a judgement.
    JUDGEMENT_BY_SOURCE,
    /// "Schließt nicht aus": speculation; "lehnt ab" is a refusal and no denial.
    NOT_RULED_OUT,
    /// "Unklar ist, ob …": speculation of certainty 1, perhaps the outlet's own.
    OPEN_QUESTION,
    /// "Es ist kein Zufall, dass …": the outlet's own judgement.
    NO_COINCIDENCE,
    /// A hedge on a noun only ("mögliche Gespräche"): not yet speculation.
    NOUN_HEDGE,
    /// A headline or cross-head: judged by its own wording.
    HEADLINE,
    /// The caption of a picture: judged by itself.
    CAPTION
}
