package app.hearsay.question.generation;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.statement.Actor;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "Who says it?", for every statement; where the source has a source itself, once for either end of the chain.
final class SourceQuestions implements QuestionSource {

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        var mentions = new Mentions(article);
        return QuestionSource.ordinary(article).stream()
                .flatMap(statement -> questions(article, mentions, statement))
                .flatMap(Optional::stream);
    }

    private static Stream<Optional<Question>> questions(
            AnnotatedArticle article, Mentions mentions, Statement statement) {
        var sources = statement.sources();
        return switch (sources.size()) {
            case 0 -> Stream.of(question(article, mentions, statement, Optional.empty(), "who"));
            case 1 ->
                Stream.of(question(
                        article,
                        mentions,
                        statement,
                        Optional.of(sources.getFirst().actor()),
                        "who"));
            default ->
                Stream.of(
                        question(
                                article,
                                mentions,
                                statement,
                                Optional.of(sources.getFirst().actor()),
                                "first"),
                        question(
                                article,
                                mentions,
                                statement,
                                Optional.of(sources.getLast().actor()),
                                "last"));
        };
    }

    private static Optional<Question> question(
            AnnotatedArticle article, Mentions mentions, Statement statement, Optional<Actor> source, String variant) {
        var id = QuestionIds.of(QuestionType.SOURCE, List.of(statement), variant);
        var passage = Passages.of(article, statement);
        var options = new SourceOptions(article, mentions, statement, passage.shown()).choose(source, id);
        if (options.size() < SourceOptions.LEAST) {
            return Optional.empty();
        }
        var right = source.map(SourceOptions::key).orElse(SourceOptions.OUTLET);
        var outletToo = source.isPresent()
                && (statement.outletPossible() || statement.alternatives().contains(Status.OWN_ASSERTION));
        return Optional.of(new Question(
                id,
                QuestionType.SOURCE,
                List.of(statement),
                List.of(passage),
                Template.of("source.prompt." + variant),
                new Task.Choice(options, right, outletToo ? Set.of(SourceOptions.OUTLET) : Set.of(), false),
                Optional.empty()));
    }
}
