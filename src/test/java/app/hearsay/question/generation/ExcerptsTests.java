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
                .allSatisfy(question -> assertThat(question.passages())
                        .allSatisfy(passage -> assertThat(anchors(question, passage))
                                .as("what %s rests on", question.id())
                                .allMatch(passage.excerpt()::holds)));
    }

    /// Also a wrong option: else the only one in view would be right.
    private static Stream<Span> anchors(Question question, Passage passage) {
        return question.about().stream()
                .filter(statement ->
                        statement.id().article().equals(passage.article().id()))
                .flatMap(statement -> isOnlyAnOption(question, statement)
                        ? Stream.of(statement.span())
                        : Stream.of(
                                        Stream.of(statement.span()),
                                        statement.cues().stream().map(Cue::words),
                                        statement.sources().stream().map(Source::words))
                                .flatMap(spans -> spans))
                .filter(passage.shown()::contains)
                .filter(span -> question.passages().size() == 1 || isNear(passage, span));
    }

    /// What a denial rejects, or might: its own cues are nobody's business here.
    private static boolean isOnlyAnOption(Question question, Statement statement) {
        return question.type() == QuestionType.DENIED && !statement.equals(question.asked());
    }

    /// Of a headline's paragraph only the headline counts, of a body's only the body and what it hangs on.
    private static boolean isNear(Passage passage, Span span) {
        return passage.marked().stream().anyMatch(span::overlaps);
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

    /// "Sie" stands for somebody whom the sentence before names.
    @Test
    void holdTheSentenceBeforeOneThatIsAskedAbout() {
        assertThat(Rounds.POOL)
                .filteredOn(question -> question.type() == QuestionType.STATUS)
                .extracting(question -> question.passages().getFirst())
                .allSatisfy(passage -> {
                    var before = passage.article().sentences().stream()
                            .filter(sentence -> passage.shown().contains(sentence))
                            .filter(sentence -> sentence.end()
                                    <= passage.marked().getFirst().start())
                            .reduce((_, last) -> last);
                    assertThat(before.stream()).allMatch(passage.excerpt()::holds);
                });
    }

    /// "Darauf" says nothing where a fold hides the sentence before.
    @Test
    void holdTheSentenceThatTheFirstInViewPointsBackTo() {
        assertThat(Rounds.POOL)
                .filteredOn(question -> question.type() == QuestionType.STATUS)
                .extracting(question -> question.passages().getFirst())
                .filteredOn(passage -> beginsByPointingBack(passage) && hasRoom(passage))
                .extracting(passage ->
                        passage.article().quote(passage.excerpt().stretches().getFirst()))
                .isEmpty();
    }

    private static boolean beginsByPointingBack(Passage passage) {
        var first = passage.excerpt().stretches().getFirst();
        return first.start() > passage.shown().start()
                && passage.article()
                        .quote(first)
                        .matches("(?s)(?:Darauf|Darin|Damit|Dort|Dies\\p{L}*|It|Its|This|That)(?!\\p{L}).*");
    }

    private static boolean hasRoom(Passage passage) {
        int start = passage.excerpt().stretches().getFirst().start();
        var before = passage.article().sentences().stream()
                .filter(sentence -> sentence.end() <= start)
                .reduce((_, last) -> last)
                .orElseThrow();
        return words(passage) + passage.article().wordsWithin(before) <= MOST_IN_NINE_OF_TEN;
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
