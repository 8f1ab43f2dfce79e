package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.statement.Actor;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "Who says it?", for every statement whose mark does not answer that and, of the newsroom's own, whose passage names
/// one of the wrong options: else the newsroom would be the only sensible pick. Where the source has a source itself,
/// once for either end of the chain.
///
/// See decision 0100.
final class SourceQuestions implements QuestionSource {

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

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
            case 1 -> Stream.of(ofSource(article, mentions, statement, sources.getFirst(), "who"));
            default ->
                Stream.of(
                        ofSource(article, mentions, statement, sources.getFirst(), "first"),
                        ofSource(article, mentions, statement, sources.getLast(), "last"));
        };
    }

    private static Optional<Question> ofSource(
            AnnotatedArticle article, Mentions mentions, Statement statement, Source source, String variant) {
        return isNamedInMark(article.article(), statement, source)
                ? Optional.empty()
                : question(article, mentions, statement, Optional.of(source.actor()), variant);
    }

    /// Whether the mark holds the words for a source, and these are of its name: "sie" and "the company" leave
    /// something to find out.
    private static boolean isNamedInMark(Article article, Statement statement, Source source) {
        var words = article.quote(source.words()).toLowerCase(Locale.ROOT);
        var name = source.actor().name().in(article.language()).toLowerCase(Locale.ROOT);
        return Marks.of(article, statement).stream().anyMatch(mark -> mark.contains(source.words()))
                && LONG_WORD.matcher(name).results().map(MatchResult::group).anyMatch(words::contains);
    }

    private static Optional<Question> question(
            AnnotatedArticle article, Mentions mentions, Statement statement, Optional<Actor> source, String variant) {
        var id = QuestionIds.of(QuestionType.SOURCE, List.of(statement), variant);
        var passage = Passages.of(article, statement);
        var speakers = new SourceOptions(article, mentions, statement, passage);
        var options = speakers.choose(source, id);
        boolean newsroomAlone = source.isEmpty() && !speakers.areNamed(options);
        if (options.size() < SourceOptions.LEAST || newsroomAlone) {
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
