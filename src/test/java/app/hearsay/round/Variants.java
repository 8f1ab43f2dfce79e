package app.hearsay.round;

import app.hearsay.question.Question;
import app.hearsay.question.generation.QuestionGenerator;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shipped articles with other annotations, so that every wording occurs.
public final class Variants {

    private Variants() {}

    /// Every statement has each other status as an alternative, and one cue of each kind.
    static AnnotatedArticle debatableAndFullOfCues(AnnotatedArticle article) {
        return with(article, statement -> {
            var others = Arrays.stream(Status.values())
                    .filter(status -> status != statement.status())
                    .collect(Collectors.toSet());
            var cues = Arrays.stream(Cue.Kind.values())
                    .map(kind -> new Cue(statement.span(), kind))
                    .toList();
            return copy(statement, cues, others, statement.body());
        });
    }

    static AnnotatedArticle withoutCuesAndDebate(AnnotatedArticle article) {
        return with(article, statement -> copy(statement, List.of(), Set.of(), statement.body()));
    }

    /// Every headline announces that statement.
    public static AnnotatedArticle announcing(AnnotatedArticle article, String body) {
        return with(
                article,
                statement -> copy(
                        statement,
                        statement.cues(),
                        statement.alternatives(),
                        statement.body().map(_ -> new Statement.Id(article.id(), body))));
    }

    /// The shipped questions and those of all variants.
    public static Stream<Question> questions() {
        var variants = Rounds.ARTICLES.stream()
                .flatMap(article -> Stream.of(
                        debatableAndFullOfCues(article),
                        withoutCuesAndDebate(article),
                        announcing(article, "s06"),
                        announcing(article, "s15")))
                .flatMap(article -> new QuestionGenerator().generate(List.of(article)).stream());
        return Stream.of(Rounds.POOL.stream(), Rounds.BEGINNER_POOL.stream(), variants)
                .flatMap(questions -> questions);
    }

    private static AnnotatedArticle with(AnnotatedArticle article, UnaryOperator<Statement> change) {
        return new AnnotatedArticle(
                article.article(),
                article.about(),
                article.actors(),
                article.statements().stream().map(change).toList(),
                article.rest());
    }

    private static Statement copy(
            Statement from, List<Cue> cues, Set<Status> alternatives, Optional<Statement.Id> body) {
        return new Statement(
                from.id(),
                from.span(),
                from.text(),
                from.voice(),
                from.polarity(),
                from.certainty(),
                from.sources(),
                from.outletPossible(),
                from.alsoSaidBy(),
                cues,
                from.denies(),
                alternatives,
                from.flags(),
                body,
                from.rules(),
                from.why(),
                alternatives.isEmpty() ? List.of() : from.debate());
    }
}
