package app.hearsay.question;

import static app.hearsay.statement.Status.CLAIM;
import static app.hearsay.statement.Status.DENIAL;
import static app.hearsay.statement.Status.OWN_ASSERTION;
import static app.hearsay.statement.Status.SPECULATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.hearsay.question.Lesson.Telling;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LessonTests {

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private static List<Lesson> all() {
        return LANGUAGES.stream()
                .flatMap(text -> LANGUAGES.stream().map(reader -> Lesson.begin(text, reader)))
                .toList();
    }

    @Test
    void tellsOneSentenceInFourWays() {
        for (var lesson : all()) {
            assertThat(lesson.tellings())
                    .extracting(Telling::status)
                    .containsExactly(OWN_ASSERTION, CLAIM, SPECULATION, DENIAL);
            assertThat(lesson.tellings()).extracting(Telling::sentence).doesNotHaveDuplicates();
        }
    }

    @Test
    void hasASignalWhereverNotTheNewsroomSpeaksAsSettled() {
        for (var lesson : all()) {
            assertThat(lesson.tellings())
                    .allSatisfy(telling ->
                            assertThat(telling.signals().isEmpty()).isEqualTo(telling.status() == OWN_ASSERTION));
        }
    }

    @Test
    void isALessonOfItsOwnInEachLanguage() {
        assertThat(Lesson.begin(Locale.GERMAN, Locale.GERMAN).told().sentence())
                .isEqualTo("Die Turnhalle bleibt bis Mai zu.");
        assertThat(Lesson.begin(Locale.ENGLISH, Locale.ENGLISH).told().sentence())
                .isEqualTo("The school bus will stop running in June.");
    }

    @Test
    void tellsTheSentenceOfTheTextsInTheWordsOfTheReader() {
        for (var text : LANGUAGES) {
            var german = Lesson.begin(text, Locale.GERMAN);
            var english = Lesson.begin(text, Locale.ENGLISH);
            assertThat(german.language()).isEqualTo(text).isEqualTo(english.language());
            for (int i = 0; i < german.tellings().size(); i++) {
                var one = german.tellings().get(i);
                var other = english.tellings().get(i);
                assertThat(one.sentence()).isEqualTo(other.sentence());
                assertThat(one.choice()).isEqualTo(other.choice());
                assertThat(one.signals()).isEqualTo(other.signals());
                assertThat(one.effect()).isNotEqualTo(other.effect());
            }
        }
        assertThat(Lesson.begin(Locale.ENGLISH, Locale.GERMAN)
                        .choose(SPECULATION)
                        .told()
                        .effect())
                .startsWith("„Perhaps“ (vielleicht) lässt offen");
    }

    @Test
    void goesOnWhenWhatIsWantedWasMade() {
        var lesson = Lesson.begin(Locale.GERMAN, Locale.ENGLISH);
        assertThat(lesson.wanted()).first().isEqualTo(CLAIM);

        var turned = lesson.choose(CLAIM);

        assertThat(turned.told().sentence()).isEqualTo("Laut Schulleitung bleibt die Turnhalle bis Mai zu.");
        assertThat(turned.wanted()).first().isEqualTo(SPECULATION);
        assertThat(turned.step()).isEqualTo(1);
    }

    @Test
    void showsWhateverElseIsChosenAndWaits() {
        var other = Lesson.begin(Locale.GERMAN, Locale.ENGLISH).choose(DENIAL);

        assertThat(other.told().status()).isEqualTo(DENIAL);
        assertThat(other.wanted()).first().isEqualTo(CLAIM);
        assertThat(other.step()).isZero();
    }

    @Test
    void isOverOnceEveryWayWasMade() {
        var over = Lesson.begin(Locale.GERMAN, Locale.ENGLISH)
                .choose(CLAIM)
                .choose(SPECULATION)
                .choose(DENIAL);

        assertThat(over.isOver()).isTrue();
        assertThat(over.step()).isEqualTo(over.length());
        assertThat(over.choose(OWN_ASSERTION).isOver()).isTrue();
    }

    @Test
    void refusesALineOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> Telling.parse(CLAIM, "Laut … | Laut ihr regnet es."));
    }
}
