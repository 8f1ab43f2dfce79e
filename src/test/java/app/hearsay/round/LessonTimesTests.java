package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LessonTimesTests {

    private static final Catalog CATALOG = Catalogs.shipped();
    private static final Composer COMPOSER = new Composer(CATALOG);
    private static final LessonTimes TIMES = new LessonTimes(CATALOG, COMPOSER);
    private static final LessonPace CALM = pace(60);

    @Test
    void countsTheWordsThatAreShown() {
        var question = CATALOG.questions().stream()
                .filter(each -> each.id().value().equals("status:gespraeche-in-katar/s01"))
                .findFirst()
                .orElseThrow();
        var passage = question.passages().getFirst();

        var time = QuestionTime.of(question, Locale.GERMAN);

        assertThat(time.excerpt())
                .isEqualTo(passage.excerpt().stretches().stream()
                        .mapToInt(stretch -> passage.article()
                                .text()
                                .substring(stretch.start(), stretch.end())
                                .strip()
                                .split("\\s+")
                                .length)
                        .sum());
        assertThat(time.asking())
                .isGreaterThan(question.prompt().in(Locale.GERMAN).split(" ").length)
                .isLessThan(40);
        assertThat(time.several()).isFalse();
    }

    /// 100 words to read, 40 to choose from, 60 to understand: 60 seconds of reading.
    @ParameterizedTest
    @CsvSource({
        "false, 0, 0, 95",
        "true, 0, 0, 105",
        "false, 60, 0, 155",
        "false, 0, 30, 88",
        "false, 0, 90, 95",
        "true, 60, 30, 148"
    })
    void addsReadingAnsweringTalkingAndGoingOn(boolean several, int talk, int clock, int seconds) {
        var limit = Optional.of(Duration.ofSeconds(clock)).filter(Duration::isPositive);
        var pace = new LessonPace(Locale.GERMAN, limit, Duration.ofSeconds(talk));

        assertThat(new QuestionTime(100, 40, 60, several).at(pace)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void everyQuestionTakesHalfAMinuteToThreeMinutesWithoutTalk() {
        assertThat(CATALOG.questions()).allSatisfy(question -> {
            var time = QuestionTime.of(question, Locale.GERMAN);
            assertThat(time.at(pace(0))).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(3));
            assertThat(time.several()).isNotEqualTo(question.task() instanceof Task.Choice);
        });
    }

    @Test
    void isNearWhatRoundsReallyTake() {
        for (var language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            var all = CATALOG.articles(Selection.ALL.in(Languages.of(language)));
            for (int count : new int[] {5, 10, 20}) {
                var programme = new Programme.Mixed(all, count);
                var mean = LongStream.range(100, 130)
                        .map(seed -> COMPOSER.compose(programme, seed, History.none()).stream()
                                .map(Composer.Asked::question)
                                .mapToLong(question -> QuestionTime.of(question, Locale.GERMAN)
                                        .at(CALM)
                                        .toSeconds())
                                .sum())
                        .average()
                        .orElseThrow();

                var time = TIMES.of(programme, CALM);

                assertThat(time.questions()).isEqualTo(count);
                assertThat(time.time().minusMinutes(4).toSeconds() / mean).isCloseTo(1, within(0.1));
            }
        }
    }

    @Test
    void takesPickedQuestionsAsTheyAre() {
        var picked = CATALOG.questions().stream().limit(3).toList();
        long seconds = picked.stream()
                .mapToLong(question ->
                        QuestionTime.of(question, Locale.GERMAN).at(CALM).toMillis())
                .sum();

        var time =
                TIMES.of(new Programme.Picked(picked.stream().map(Question::id).toList()), CALM);

        assertThat(time.questions()).isEqualTo(3);
        assertThat(time.time().toMillis()).isCloseTo(Duration.ofMinutes(4).toMillis() + seconds, within(5L));
    }

    @Test
    void saysHowManyQuestionsThereReallyAre() {
        var one = new Article.Id("gespraeche-in-katar");

        assertThat(TIMES.of(new Programme.Mixed(Set.of(one), 40), CALM).questions())
                .isBetween(5, 39);
        assertThat(TIMES.of(new Programme.FirstSteps(), CALM).questions()).isEqualTo(Composer.LENGTH);
        assertThat(TIMES.of(new Programme.Mixed(Set.of(new Article.Id("no-such-article")), 10), CALM))
                .isEqualTo(new LessonTime(0, Duration.ZERO));
    }

    @Test
    void speaksInStepsOfFiveMinutes() {
        assertThat(new LessonTime(10, Duration.ofSeconds(27 * 60 + 29)).minutes())
                .isEqualTo(25);
        assertThat(new LessonTime(10, Duration.ofSeconds(27 * 60 + 30)).minutes())
                .isEqualTo(30);
        assertThat(new LessonTime(1, Duration.ofSeconds(61)).minutes()).isEqualTo(5);
    }

    @Test
    void nobodyTalksForLessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> pace(-1));
    }

    private static LessonPace pace(int talk) {
        return new LessonPace(Locale.GERMAN, Optional.empty(), Duration.ofSeconds(talk));
    }
}
