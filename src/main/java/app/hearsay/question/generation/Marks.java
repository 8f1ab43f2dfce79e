package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.question.Passage;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Denies;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is marked of a statement that is asked about: its words and, of a denial whose verb of denying stands
/// outside them ("es ums Sparen gehe", without "bestreitet"), that verb too: else a question would show the
/// opposite of what it asks for. Also whether a denial shows by anything that it is one.
///
/// See decision 0117.
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

    /// Whether nobody who reads what is in view of a passage can take a denial for a mere claim where that is wrong:
    /// "nothing" alone is no denial but where it goes against somebody's words.
    static boolean canBeTold(AnnotatedArticle article, Statement statement, Passage passage) {
        return statement.status() != Status.DENIAL
                || statement.accepts(Status.CLAIM)
                || statement.cues().stream().anyMatch(cue -> isRejecting(article.article(), cue))
                || rejected(article, statement)
                        .anyMatch(target -> passage.excerpt().holds(target.span()));
    }

    /// What a denial rejects, as its annotation lists it: the chief of it first.
    static Stream<Statement> rejected(AnnotatedArticle article, Statement denial) {
        return denial.denies().stream().map(Denies::target).flatMap(target -> article.statement(target).stream());
    }

    /// A word that rejects, or a verb of answering.
    private static boolean isRejecting(Article article, Cue cue) {
        var words = cue.quoted(article);
        return switch (cue.kind()) {
            case DENIAL_WORD -> !WordList.BARE_NEGATION.is(article.language(), words);
            case REPORTING_VERB -> WordList.COUNTER.is(article.language(), words);
            default -> false;
        };
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
