package app.hearsay.statement;

import app.hearsay.article.Span;

/// Words that give away how a statement is reported; they may stand outside it, in a sentence before or after.
public record Cue(Span words, Kind kind) {

    /// What sort of signal the words are.
    public enum Kind {
        /// "laut", "zufolge", "aus … Sicht".
        ATTRIBUTION,
        /// "sagte", "betonte", "räumte ein".
        REPORTING_VERB,
        /// "sei", "habe".
        KONJUNKTIV_I,
        /// "wäre", "würde", "hätte".
        KONJUNKTIV_II,
        /// "könnte", "soll", "dürfte".
        MODAL,
        /// "wohl", "offenbar", "unklar".
        ADVERB,
        /// "wenn", "sollte es … kommen".
        CONDITIONAL,
        /// Words between quotation marks.
        QUOTATION,
        /// "dementiert", "weist zurück", "niemand", "keine".
        DENIAL_WORD
    }
}
