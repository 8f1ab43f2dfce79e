package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What rounds of a class must hold so that its matrix tells something.
final class ClassRoundsTests {

    private static final int ROUNDS = 1_000;
    private static final Catalog CATALOG = Catalogs.shipped();
    private static final Composer COMPOSER = new Composer(CATALOG);

    @ParameterizedTest
    @CsvSource({"de, 10, 1", "en, 10, 1", "de, 15, 1", "de, 20, 2", "en, 20, 2"})
    void askForEachOfTheFourStatuses(String language, int count, int each) {
        var composer = new ClassRounds(CATALOG.questionsAbout(articles(language)));
        for (long seed = 0; seed < ROUNDS; seed++) {
            var round = composer.compose(seed, History.none(), count);

            assertThat(round).hasSize(count).extracting(Question::id).doesNotHaveDuplicates();
            assertThat(statuses(round))
                    .hasSize(Status.values().length)
                    .allSatisfy((_, asked) -> assertThat(asked).isGreaterThanOrEqualTo(each));
            assertThat(round.stream().map(Question::type).distinct()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(round.stream().map(question -> question.asked().id()))
                    .as("no statement twice")
                    .doesNotHaveDuplicates();
            assertThat(IntStream.range(1, count)
                            .filter(i -> round.get(i).type() == round.get(i - 1).type()))
                    .as("neighbours alike in %s", round)
                    .hasSizeLessThanOrEqualTo(count / 5);
        }
    }

    @ParameterizedTest
    @CsvSource({"10, false", "10, true", "20, false"})
    void goOnMeasuringInTheNextRound(int count, boolean sameTexts) {
        for (long seed = 0; seed < 20; seed++) {
            var first = COMPOSER.compose(new Programme.Mixed(articles("de"), count), seed, History.none()).stream()
                    .map(asked -> asked.question().id())
                    .toList();

            var next = COMPOSER.compose(new Programme.Continued(first, sameTexts, count), seed, History.none()).stream()
                    .map(Composer.Asked::question)
                    .toList();

            assertThat(next).hasSize(count);
            assertThat(statuses(next)).hasSize(Status.values().length);
        }
    }

    @ParameterizedTest
    @CsvSource({"de, 10", "de, 20", "en, 20"})
    void askWhatCanBeReadOnTheWall(String language, int count) {
        for (long seed = 0; seed < 20; seed++) {
            var round = COMPOSER.compose(new Programme.Mixed(articles(language), count), seed, History.none());

            assertThat(round)
                    .hasSize(count)
                    .extracting(Composer.Asked::question)
                    .allMatch(ClassRounds::isLegible);
        }
    }

    /// Rather the smaller type than fewer questions.
    @Test
    void areAsLongAsTheTextsAllow() {
        for (var article : CATALOG.articles()) {
            var tooLong = CATALOG.questionsAbout(Set.of(article.id())).stream()
                    .filter(question -> !ClassRounds.isLegible(question))
                    .toList();

            assertThat(new ClassRounds(tooLong).compose(1, History.none(), 3))
                    .as(article.id().value())
                    .isEqualTo(new RoundComposer(tooLong).composeForClass(1, History.none(), 3));
        }
    }

    /// One text may lack a status, or say all it has in words that give each other away.
    @ParameterizedTest
    @CsvSource({"10", "15"})
    void askForWhatOneTextHas(int count) {
        for (var article : CATALOG.articles()) {
            var pool = CATALOG.questionsAbout(Set.of(article.id()));
            var has = statuses(pool).keySet();
            var round = new ClassRounds(pool).compose(1, History.none(), count);

            assertThat(statuses(round).keySet()).as(article.id().value()).hasSizeGreaterThanOrEqualTo(has.size());
        }
    }

    private static Map<Status, Long> statuses(List<Question> round) {
        return round.stream()
                .filter(question -> question.type() == QuestionType.STATUS)
                .flatMap(question -> question.expected().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Set<Article.Id> articles(String language) {
        return CATALOG.articles(Selection.ALL.in(Languages.of(Locale.forLanguageTag(language))));
    }
}
