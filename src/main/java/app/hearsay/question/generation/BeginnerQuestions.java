package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Status questions with fewer answers, for first steps only: who speaks (two), and whether something is rejected
/// (three, where nothing is left open). About statements with one label; they expect no status, so that their answers
/// stay out of whatever counts four.
///
/// See decision 0078.
final class BeginnerQuestions implements QuestionSource {

    private static final String NEWSROOM = "NEWSROOM";
    private static final String SOMEBODY = "SOMEBODY";

    private static final List<Option> TWO = List.of(
            new Option(SOMEBODY, Template.of("status.voice.somebody")),
            new Option(NEWSROOM, Template.of("status.voice.newsroom")));

    private static final List<Option> THREE = Stream.of(Status.CLAIM, Status.DENIAL, Status.OWN_ASSERTION)
            .map(status -> new Option(status.name(), Wording.status(status)))
            .toList();

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        return QuestionSource.ordinary(article).stream()
                .filter(statement -> statement.alternatives().isEmpty() && !statement.outletPossible())
                .flatMap(statement -> Stream.concat(
                        Stream.of(voice(article, statement)),
                        Stream.of(statement)
                                .filter(settled -> settled.status() != Status.SPECULATION)
                                .map(settled -> rejection(article, settled))));
    }

    private static Question voice(AnnotatedArticle article, Statement statement) {
        return question(article, statement, "voice", TWO, statement.voice() == Voice.OWN ? NEWSROOM : SOMEBODY);
    }

    private static Question rejection(AnnotatedArticle article, Statement statement) {
        return question(
                article, statement, "rejection", THREE, statement.status().name());
    }

    private static Question question(
            AnnotatedArticle article, Statement statement, String variant, List<Option> options, String right) {
        return new Question(
                QuestionIds.of(QuestionType.STATUS, List.of(statement), variant),
                QuestionType.STATUS,
                List.of(statement),
                List.of(Passages.of(article, statement)),
                Template.of("status.prompt." + variant),
                new Task.Choice(options, right, Set.of(), true),
                Optional.empty());
    }
}
