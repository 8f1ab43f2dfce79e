package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.generation.TurnedSentence.Label;
import app.hearsay.question.generation.TurnedSentence.Rewording;
import app.hearsay.statement.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of sentences that are turned round, and what is asked about them.
final class TurnedQuestionsTests {

    private static final List<TurnedSentence> TABLE = Stream.of(TurnedTable.values())
            .flatMap(table -> table.read().stream())
            .toList();

    private static final String BLOCK = """
            kiosk: Am Kiosk gibt es Brezeln.
            D Kiosk / kiosk: Der Kiosk *weist* das *zurück*.
            H: Am Kiosk *soll* es Brezeln geben.
            O: Am Kiosk gibt es keine Brezeln.
            """;

    @Test
    void holdsSentencesOfEachLanguage() {
        assertThat(TurnedTable.GERMAN.read()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(TurnedTable.ENGLISH.read()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(TABLE).extracting(sentence -> sentence.text().id()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void namesAndReadsItsSentencesInItsLanguage(TurnedTable table) {
        assertThat(table.read()).allSatisfy(sentence -> {
            assertThat(sentence.text().language()).isEqualTo(table.language());
            assertThat(sentence.text().id().value()).startsWith(table == TurnedTable.GERMAN ? "satz-" : "sentence-");
        });
    }

    /// Else a look at the lengths, or at one word, would be a good guess.
    @ParameterizedTest
    @EnumSource
    void givesNoLabelAwayByItsLengthOrByOneWord(TurnedTable table) {
        var sentences = table.read();
        for (var label : List.of(Label.DENIAL, Label.HEARSAY)) {
            for (int place = 0; place < 3; place++) {
                int rank = place;
                assertThat(sentences.stream()
                                .filter(sentence -> byLength(sentence).get(rank) == label))
                        .as("%s at place %d by length", label, place)
                        .hasSizeLessThan(sentences.size() * 6 / 10);
            }
            assertThat(sentences.stream()
                            .flatMap(sentence -> sentence.rewordings().stream()
                                    .filter(rewording -> rewording.label() == label)
                                    .flatMap(rewording -> rewording.statement().cues().stream())
                                    .map(cue -> cue.quoted(sentence.text()).toLowerCase(Locale.ROOT)))
                            .collect(Collectors.groupingBy(words -> words, Collectors.counting()))
                            .values())
                    .allMatch(count -> count <= sentences.size() / 4);
        }
    }

    private static List<Label> byLength(TurnedSentence sentence) {
        return sentence.rewordings().stream()
                .sorted(Comparator.comparingInt(
                        rewording -> rewording.statement().text().length()))
                .map(Rewording::label)
                .toList();
    }

    @Test
    void turnsEachIntoADenialHearsayAndSomethingElse() {
        assertThat(TABLE)
                .allSatisfy(sentence -> assertThat(sentence.rewordings())
                        .hasSize(3)
                        .extracting(Rewording::label)
                        .contains(Label.DENIAL, Label.HEARSAY)
                        .doesNotHaveDuplicates());
        assertThat(TABLE)
                .flatExtracting(TurnedSentence::rewordings)
                .extracting(Rewording::label)
                .contains(Label.values());
    }

    @Test
    void givesEachRewordingTheStatusOfItsLabel() {
        assertThat(TABLE)
                .flatExtracting(TurnedSentence::rewordings)
                .allSatisfy(rewording -> assertThat(rewording.statement().status())
                        .isEqualTo(
                                switch (rewording.label()) {
                                    case DENIAL -> Status.DENIAL;
                                    case HEARSAY, CLAIM -> Status.CLAIM;
                                    case SPECULATION -> Status.SPECULATION;
                                    case OWN -> Status.OWN_ASSERTION;
                                }));
    }

    @Test
    void writesWholeSentencesThatHoldTheirCues() {
        assertThat(TABLE).allSatisfy(sentence -> {
            assertThat(sentence.text().text()).doesNotContain("*");
            assertThat(sentence.text().sentences()).hasSize(4);
            assertThat(sentence.text().paragraphs())
                    .extracting(sentence.text()::quote)
                    .doesNotHaveDuplicates()
                    .allMatch(line -> line.matches("[\\p{Lu}„“].*[.]"));
            assertThat(sentence.rewordings()).allSatisfy(rewording -> {
                var statement = rewording.statement();
                assertThat(statement.cues()).allMatch(cue -> statement.span().contains(cue.words()));
                assertThat(statement.cues()).hasSize(rewording.label() == Label.OWN ? 0 : 1);
            });
        });
    }

    @Test
    void asksTwiceAboutEachAndShowsTheSentenceAlone() {
        var questions = new TurnedQuestions().questions().toList();
        assertThat(questions).hasSize(2 * TABLE.size());
        assertThat(questions).extracting(Question::id).doesNotHaveDuplicates();
        assertThat(questions).allSatisfy(question -> {
            var passage = question.passages().getFirst();
            var shown = passage.article().quote(passage.shown());
            assertThat(passage.invented()).isTrue();
            assertThat(passage.marked()).containsExactly(passage.shown());
            assertThat(((Task.Choice) question.task()).options())
                    .extracting(Option::text)
                    .extracting(text -> text.in(Locale.GERMAN))
                    .doesNotContain(shown);
        });
    }

    /// The icon of a status would be the answer.
    @Test
    void offersNoOptionThatStandsForAStatus() {
        assertThat(new TurnedQuestions().questions())
                .flatExtracting(question -> ((Task.Choice) question.task()).options())
                .noneMatch(option -> option.status().isPresent());
    }

    @Test
    void readsTheWordsBetweenStarsWhereverTheyStand() {
        var denial = TurnedTable.GERMAN.parse(BLOCK).getFirst().rewordings().getFirst();
        assertThat(denial.statement().text()).isEqualTo("Der Kiosk weist das zurück.");
        var text = TurnedTable.GERMAN.parse(BLOCK).getFirst().text();
        assertThat(denial.statement().cues())
                .extracting(cue -> text.quote(cue.words()))
                .containsExactly("weist", "zurück");
        assertThat(denial.statement().sources().getFirst().actor().name().en()).isEqualTo("kiosk");
    }

    static Stream<String> broken() {
        return Stream.of(
                BLOCK.replace("kiosk: Am", "kiosk Am"),
                BLOCK.replace("D Kiosk / kiosk", "D"),
                BLOCK.replace("H:", "X:"),
                BLOCK.replace("*soll*", "soll"),
                BLOCK.replaceAll("O: .*\n", ""));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWhatIsNotWrittenAsItShouldBe(String block) {
        assertThatThrownBy(() -> TurnedTable.GERMAN.parse(block))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("turned.txt");
    }
}
