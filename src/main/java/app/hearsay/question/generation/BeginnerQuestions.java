package app.hearsay.question.generation;

import app.hearsay.question.Option;
import app.hearsay.question.Passage;
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
/// See decisions 0078 and 0117.
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
                                .flatMap(settled -> rejection(article, settled).stream())));
    }

    private static Question voice(AnnotatedArticle article, Statement statement) {
        return question(
                statement,
                Passages.of(article, statement),
                "voice",
                TWO,
                statement.voice() == Voice.OWN ? NEWSROOM : SOMEBODY);
    }

    private static Optional<Question> rejection(AnnotatedArticle article, Statement statement) {
        return Optional.of(Passages.judged(article, statement))
                .filter(passage -> Marks.canBeTold(article, statement, passage))
                .map(passage -> question(
                        statement,
                        passage,
                        "rejection",
                        THREE,
                        statement.status().name()));
    }

    private static Question question(
            Statement statement, Passage passage, String variant, List<Option> options, String right) {
        return new Question(
                QuestionIds.of(QuestionType.STATUS, List.of(statement), variant),
                QuestionType.STATUS,
                List.of(statement),
                List.of(passage),
                Template.of("status.prompt." + variant),
                new Task.Choice(options, right, Set.of(), true),
                Optional.empty());
    }
}
