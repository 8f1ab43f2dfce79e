package app.hearsay.ui.article;

import app.hearsay.article.Span;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cuts an article where a cue begins or ends, so that the cues of one statement can be lit although cues overlap.
final class Pieces {

    /// A stretch of the article in which no cue begins or ends.
    ///
    /// @param cueOf the local ids of the statements that it is a cue of, by blanks; empty if it is none
    record Piece(Span span, String cueOf) {}

    private record CueOf(Statement statement, Span words) {}

    private final List<CueOf> cues;

    Pieces(List<Statement> statements) {
        this.cues = statements.stream()
                .flatMap(statement ->
                        statement.cues().stream().map(Cue::words).map(words -> new CueOf(statement, words)))
                .toList();
    }

    /// The pieces of `span`, in order and without gaps.
    List<Piece> of(Span span) {
        var cuts = new TreeSet<Integer>(List.of(span.start(), span.end()));
        cues.stream()
                .flatMap(cue -> Stream.of(cue.words().start(), cue.words().end()))
                .filter(cut -> span.start() < cut && cut < span.end())
                .forEach(cuts::add);
        return cuts.headSet(span.end()).stream()
                .map(start -> new Span(start, endAfter(cuts, start)))
                .map(piece -> new Piece(piece, cueOf(piece)))
                .toList();
    }

    private static int endAfter(TreeSet<Integer> cuts, int start) {
        return cuts.tailSet(start, false).first();
    }

    private String cueOf(Span piece) {
        return cues.stream()
                .filter(cue -> cue.words().contains(piece))
                .map(cue -> cue.statement().id().local())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
