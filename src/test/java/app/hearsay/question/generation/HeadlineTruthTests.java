package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Material;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.feedback.Amiss;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Certainty;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Of no headline is anything said that its article, or what is shown of it, belies.
final class HeadlineTruthTests {

    private static final List<Locale> READERS = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final Pattern OF_THE_WHOLE_TEXT = Pattern.compile("\\b[Tt]ext\\b");
    private static final Pattern QUOTED = Pattern.compile("[„“]([^„“”]+)[“”]");
    private static final Pattern BOUND = Pattern.compile("zur Wahl|on the list");

    private static final List<AnnotatedArticle> ARTICLES = Material.shipped().stream()
            .filter(article ->
                    HeadlineQuestions.ofAllHeadlines(article).findAny().isPresent())
            .toList();

    static List<AnnotatedArticle> articles() {
        return ARTICLES;
    }

    /// Whoever has met the denial, in view or not, would be told that there is none.
    @ParameterizedTest
    @MethodSource("articles")
    void callsNoDenialMissingOrNotWhereAnotherStatementDeniesIt(AnnotatedArticle article) {
        assertThat(HeadlineQuestions.ofAllHeadlines(article))
                .filteredOn(question -> question.about().stream()
                        .anyMatch(
                                statement -> !article.denialsOf(statement.id()).isEmpty()))
                .allSatisfy(question -> assertThat(task(question).options())
                        .extracting(Option::key)
                        .filteredOn(key -> !task(question).accepts(key))
                        .as(question.id().value())
                        .doesNotContain("NEGATION"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void acceptsADenialThatCanBeDefended(AnnotatedArticle article) {
        assertThat(HeadlineQuestions.ofAllHeadlines(article))
                .filteredOn(question -> question.about().getLast().accepts(Status.DENIAL)
                        && !question.asked().accepts(Status.DENIAL))
                .allSatisfy(question -> assertThat(task(question).accepts("NEGATION"))
                        .as(question.id().value())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void speaksOfTheTwoPassagesOnly(AnnotatedArticle article) {
        assertThat(HeadlineQuestions.ofAllHeadlines(article))
                .allSatisfy(question -> assertThat(Stream.concat(
                                        Stream.of(
                                                question.prompt(),
                                                Feedback.withoutAnswer(question).solution()),
                                        amiss(question))
                                .flatMap(HeadlineTruthTests::read))
                        .as(question.id().value())
                        .noneMatch(OF_THE_WHOLE_TEXT.asPredicate()));
    }

    /// A headline may name one source of several, so that it always leaves out something.
    @ParameterizedTest
    @MethodSource("articles")
    void leavesOutNothingOfTheListAtMost(AnnotatedArticle article) {
        assertThat(HeadlineQuestions.ofAllHeadlines(article))
                .filteredOn(question ->
                        task(question).alone().containsAll(task(question).best()))
                .allSatisfy(question -> assertThat(
                                read(Feedback.withoutAnswer(question).solution()))
                        .as(question.id().value())
                        .allMatch(BOUND.asPredicate()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void quotesTheHedgeOfAHeadlineThatIsMoreCareful(AnnotatedArticle article) {
        assertThat(HeadlineQuestions.ofAllHeadlines(article))
                .filteredOn(question -> task(question).best().contains("MORE_CAREFUL"))
                .allSatisfy(question -> assertThat(
                                read(Feedback.withoutAnswer(question).reasons().signal()))
                        .as(question.id().value())
                        .allSatisfy(line -> assertThat(QUOTED.matcher(line).results())
                                .isNotEmpty()
                                .allSatisfy(
                                        quoted -> assertThat(headline(question)).contains(quoted.group(1)))));
    }

    /// What is less sure is more careful, also where something is missing beside that; what might be speculation
    /// leaves something open.
    @ParameterizedTest
    @MethodSource("articles")
    void deniesNoCareAndNoDoubtThatThereIs(AnnotatedArticle article) {
        assertThat(HeadlineQuestions.ofAllHeadlines(article)).allSatisfy(question -> {
            var headline = question.asked();
            var body = question.about().getLast();
            if (headline.certainty().compareTo(body.certainty()) < 0) {
                assertThat(amiss(question, "MORE_CAREFUL").flatMap(HeadlineTruthTests::read))
                        .as(question.id().value())
                        .noneMatch(line -> line.contains("nicht vorsichtiger") || line.contains("no more careful"));
            }
            if (body.accepts(Status.SPECULATION) || !body.certainty().equals(Certainty.SETTLED)) {
                assertThat(amiss(question, "DOUBT").flatMap(HeadlineTruthTests::read))
                        .as(question.id().value())
                        .noneMatch(line -> line.contains("nichts offen") || line.contains("nothing open"));
            }
        });
    }

    private static String headline(Question question) {
        var passage = question.passages().getFirst();
        return passage.article().quote(passage.shown());
    }

    private static Task.Selection task(Question question) {
        return (Task.Selection) question.task();
    }

    private static Stream<Text> amiss(Question question) {
        return task(question).options().stream().flatMap(option -> amiss(question, option.key()));
    }

    private static Stream<Text> amiss(Question question, String key) {
        return Amiss.option(question, key).stream();
    }

    private static Stream<String> read(Text text) {
        return READERS.stream().map(text::in);
    }
}
