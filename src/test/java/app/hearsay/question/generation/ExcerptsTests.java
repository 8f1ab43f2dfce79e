package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Span;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.round.Rounds;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is in view of the passages of the whole library: enough to answer by, and no more than a screen holds.
final class ExcerptsTests {

    private static final int MOST_IN_NINE_OF_TEN = 90;
    private static final int MOST_IN_HALF = 60;

    @Test
    void holdTheStatementsThatTheKeyRestsOnTheirCuesAndTheirSources() {
        assertThat(Rounds.POOL)
                .filteredOn(question -> question.type() != QuestionType.TURNED)
                .allSatisfy(question -> assertThat(question.passages())
                        .allSatisfy(passage -> assertThat(anchors(question, passage))
                                .as("what %s rests on", question.id())
                                .allMatch(passage.excerpt()::holds)));
    }

    /// Also a wrong option: else the only one in view would be right.
    private static Stream<Span> anchors(Question question, Passage passage) {
        return question.about().stream()
                .filter(statement -> isAskedIn(question, passage, statement))
                .flatMap(statement -> isOnlyAnOption(question, statement)
                        ? Stream.of(statement.span()).filter(passage.shown()::contains)
                        : Stream.of(
                                        Stream.of(statement.span()),
                                        statement.cues().stream().map(Cue::words),
                                        statement.sources().stream().map(Source::words))
                                .flatMap(spans -> spans));
    }

    /// What a denial rejects, or might: its own cues are nobody's business here.
    private static boolean isOnlyAnOption(Question question, Statement statement) {
        return question.type() == QuestionType.DENIED && !statement.equals(question.asked());
    }

    /// Of several passages each answers for the statements that are marked in it.
    private static boolean isAskedIn(Question question, Passage passage, Statement statement) {
        return statement.id().article().equals(passage.article().id())
                && (question.passages().size() == 1 || passage.marked().stream().anyMatch(statement.span()::overlaps));
    }

    @Test
    void markEachStatementThatIsComparedWithAnother() {
        assertThat(Rounds.POOL)
                .filteredOn(question -> question.passages().size() > 1)
                .allSatisfy(question -> assertThat(question.about())
                        .as("what %s compares", question.id())
                        .allMatch(statement -> question.passages().stream()
                                .anyMatch(passage -> isAskedIn(question, passage, statement))));
    }

    @Test
    void holdEverythingThatIsToBeMarked() {
        assertThat(Rounds.POOL).allSatisfy(question -> {
            if (question.task() instanceof Task.Marking marking) {
                var excerpt = question.passages().getFirst().excerpt();
                assertThat(marking.solution())
                        .as("solution of %s", question.id())
                        .allMatch(unit -> excerpt.holds(marking.units().get(unit)));
            }
        });
    }

    @Test
    void holdEverySentenceWhereSentencesAreMarked() {
        assertThat(Rounds.POOL)
                .filteredOn(question -> question.type() == QuestionType.OWN_VOICE)
                .allSatisfy(question -> assertThat(((Task.Marking) question.task()).units())
                        .allMatch(question.passages().getFirst().excerpt()::holds));
    }

    @Test
    void consistOfWholeSentences() {
        assertThat(Rounds.POOL)
                .flatExtracting(Question::passages)
                .allSatisfy(passage -> assertThat(passage.article().sentences())
                        .filteredOn(passage.excerpt()::touches)
                        .allMatch(passage.excerpt()::holds));
    }

    @Test
    void areShort() {
        int[] all = Rounds.POOL.stream().mapToInt(ExcerptsTests::words).sorted().toArray();
        int median = all[all.length / 2];
        int ninth = all[all.length * 9 / 10];
        System.out.printf(
                "Excerpts: %d questions, median %d words, 90th percentile %d, most %d, over %d words: %d%n",
                all.length,
                median,
                ninth,
                all[all.length - 1],
                MOST_IN_NINE_OF_TEN,
                Arrays.stream(all).filter(words -> words > MOST_IN_NINE_OF_TEN).count());
        assertThat(median).isLessThanOrEqualTo(MOST_IN_HALF);
        assertThat(ninth).isLessThanOrEqualTo(MOST_IN_NINE_OF_TEN);
    }

    /// Whatever is longer holds nothing but what the key rests on, or all that is to be marked.
    @Test
    void areLongOnlyForTheSakeOfTheKey() {
        assertThat(Rounds.POOL)
                .filteredOn(question -> words(question) > MOST_IN_NINE_OF_TEN)
                .extracting(Question::type)
                .allMatch(
                        List.of(QuestionType.OWN_VOICE, QuestionType.PAIR, QuestionType.CERTAINTY, QuestionType.DENIED)
                                ::contains);
    }

    private static int words(Passage passage) {
        return (int) passage.article().words().stream()
                .filter(passage.excerpt()::holds)
                .count();
    }

    private static int words(Question question) {
        return question.passages().stream().mapToInt(ExcerptsTests::words).sum();
    }
}
