package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is marked of a statement that is asked about: its words and, of a denial whose verb of denying stands
/// outside them ("es ums Sparen gehe", without "bestreitet"), that verb too: else a question would show the
/// opposite of what it asks for.
final class Marks {

    private Marks() {}

    /// The marks in the order of the text, the statement's own words whole among them.
    static List<Span> of(Article article, Statement statement) {
        return verbOutside(article, statement)
                .map(verb -> Stream.of(verb, statement.span()).sorted().toList())
                .orElseGet(() -> List.of(statement.span()));
    }

    /// Whether the marks show that the statement is a denial, if it is one.
    static boolean areWhole(Article article, Statement statement) {
        return statement.status() != Status.DENIAL
                || deniesInside(statement)
                || verbOutside(article, statement).isPresent();
    }

    private static Optional<Span> verbOutside(Article article, Statement statement) {
        if (statement.status() != Status.DENIAL || deniesInside(statement)) {
            return Optional.empty();
        }
        var sentence = article.sentencesAround(statement.span());
        return denying(statement)
                .filter(sentence::contains)
                .filter(verb -> !verb.overlaps(statement.span()))
                .findFirst();
    }

    private static boolean deniesInside(Statement statement) {
        return denying(statement).anyMatch(statement.span()::overlaps);
    }

    private static Stream<Span> denying(Statement statement) {
        return statement.cues().stream()
                .filter(cue -> cue.kind() == Cue.Kind.DENIAL_WORD)
                .map(Cue::words);
    }
}
