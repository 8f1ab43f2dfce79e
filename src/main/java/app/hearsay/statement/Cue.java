package app.hearsay.statement;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A phrase that gives away how a statement is reported; it may stand outside it, in a sentence before or after.
///
/// @param pieces in the order of the text, at least one: a split verb ("wies … zurück") has two
public record Cue(List<Span> pieces, Kind kind) implements Serializable {

    /// What sort of signal the phrase is.
    public enum Kind {
        /// "laut", "zufolge", "aus … Sicht".
        ATTRIBUTION,
        /// "sagte", "betonte", "räumte … ein".
        REPORTING_VERB,
        /// "sei", "habe".
        KONJUNKTIV_I,
        /// "wäre", "würde", "hätte".
        KONJUNKTIV_II,
        /// "könnte", "soll", "dürfte": the modal verbs and no others.
        MODAL,
        /// "wohl", "offenbar", "unklar".
        ADVERB,
        /// "wenn", "sollte es … kommen".
        CONDITIONAL,
        /// Words between quotation marks.
        QUOTATION,
        /// "dementiert", "wies … zurück", "niemand", "keine".
        DENIAL_WORD,
        /// "außerdem", "daher", "Zum einen", "vielmehr": carries on what somebody just said.
        CONNECTIVE,
        /// "abgesehen von".
        EXCEPTION,
        /// "gilt als": a view without a name.
        HOLDER,
        /// "droht", "scheint", "vermutet", "hofft".
        DOUBT_VERB,
        /// "would" of an English text, which does what Konjunktiv II does in a German one.
        WOULD
    }

    private static final Set<String> MARKS = Set.of("„", "“", "”", "\"", "»", "«");

    /// @throws IllegalArgumentException if there is no piece, or they are not in the order of the text
    public Cue {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a cue has words");
        }
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).start() < pieces.get(i - 1).end()) {
                throw new IllegalArgumentException("the pieces of a cue stand in the order of the text");
            }
        }
    }

    /// A cue of one piece.
    public Cue(Span words, Kind kind) {
        this(List.of(words), kind);
    }

    /// From the first piece to the last, with all that stands between.
    public Span words() {
        return pieces.getFirst().cover(pieces.getLast());
    }

    /// What is lit of it: of words in quotation marks the mark alone, since the words beside it are only what it is
    /// found by.
    public List<Span> lit(Article article) {
        if (kind != Kind.QUOTATION) {
            return pieces;
        }
        var words = words();
        return Stream.of(new Span(words.start(), words.start() + 1), new Span(words.end() - 1, words.end()))
                .filter(letter -> MARKS.contains(article.quote(letter)))
                .findFirst()
                .map(List::of)
                .orElse(pieces);
    }

    /// Whether one of the pieces shares words with the stretch.
    public boolean overlaps(Span stretch) {
        return pieces.stream().anyMatch(stretch::overlaps);
    }

    /// Whether the stretch lies within one of the pieces.
    public boolean contains(Span stretch) {
        return pieces.stream().anyMatch(piece -> piece.contains(stretch));
    }

    /// Its words, with an ellipsis for what stands between two pieces.
    public String quoted(Article article) {
        return pieces.stream().map(article::quote).collect(Collectors.joining(" … "));
    }
}
