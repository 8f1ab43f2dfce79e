package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.KnownLanguage;
import app.hearsay.article.Span;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.round.Rounds;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What is in view of the passages of the whole library, and stands for something that the sentence before names.
final class PointingBackTests {

    /// With more words, an excerpt has no room for another sentence.
    private static final int MOST = 90;

    /// Their passage has one place that is asked about, and other sentences around it.
    private static final Set<QuestionType> ALONE = EnumSet.of(
            QuestionType.STATUS,
            QuestionType.CUE,
            QuestionType.SOURCE,
            QuestionType.CHAIN,
            QuestionType.DENIED,
            QuestionType.DEBATE);

    /// "Das könnte", but not "Das Holz".
    private static final Pattern BACK_IN_GERMAN = Pattern.compile(
            "[„‚(]?(?:Das(?= \\p{Ll})|Dies\\p{L}*|Er|Sie|Es|Ihr\\p{L}*|Sein(?:e\\p{L}?)?|Dort|Deshalb|Dennoch"
                    + "|Da(?:mit|von|für|zu|nach|bei|gegen|durch|r(?:auf|in|an|über|um|aus)))(?!\\p{L})");
    private static final Pattern BACK_IN_ENGLISH =
            Pattern.compile("[“‘(]?(?:It|Its|He|His|She|Her|They|Their|This|That|These|Those)(?!\\p{L})");

    /// "Sie" stands for somebody whom the sentence before names.
    @Test
    void holdTheSentenceBeforeOneThatIsAskedAbout() {
        assertThat(Rounds.POOL)
                .filteredOn(question -> ALONE.contains(question.type()))
                .allSatisfy(question -> {
                    var passage = question.passages().getFirst();
                    var before = before(passage, passage.marked().getFirst().start());
                    assertThat(before.stream())
                            .as("what stands before %s", question.id())
                            .allMatch(passage.excerpt()::holds);
                });
    }

    /// "Darauf" says nothing where a fold hides the sentence before. What only makes two passages look alike may say
    /// nothing.
    @Test
    void holdTheSentenceThatTheOneAfterAFoldPointsBackTo() {
        assertThat(Rounds.POOL)
                .allSatisfy(question -> assertThat(question.passages())
                        .as("what is in view of %s", question.id())
                        .flatExtracting(passage -> hangingInTheAir(question, passage))
                        .isEmpty());
    }

    private static List<String> hangingInTheAir(Question question, Passage passage) {
        return passage.excerpt().stretches().stream()
                .filter(stretch -> question.type() != QuestionType.PAIR || beginsWithMark(passage, stretch))
                .filter(stretch -> pointsBack(passage, stretch) && hasRoom(passage, stretch))
                .map(passage.article()::quote)
                .toList();
    }

    private static boolean beginsWithMark(Passage passage, Span stretch) {
        return passage.article().sentences().stream()
                .filter(stretch::contains)
                .findFirst()
                .filter(first -> passage.marked().stream().anyMatch(first::overlaps))
                .isPresent();
    }

    private static boolean pointsBack(Passage passage, Span stretch) {
        var back = switch (KnownLanguage.of(passage.article().language())) {
            case GERMAN -> BACK_IN_GERMAN;
            case ENGLISH -> BACK_IN_ENGLISH;
        };
        return back.matcher(passage.article().quote(stretch)).lookingAt();
    }

    private static boolean hasRoom(Passage passage, Span stretch) {
        return before(passage, stretch.start())
                .filter(before -> words(passage) + passage.article().wordsWithin(before) <= MOST)
                .isPresent();
    }

    private static Optional<Span> before(Passage passage, int start) {
        return passage.article().sentences().stream()
                .filter(sentence -> passage.shown().contains(sentence) && sentence.end() <= start)
                .reduce((_, last) -> last);
    }

    private static int words(Passage passage) {
        return (int) passage.article().words().stream()
                .filter(passage.excerpt()::holds)
                .count();
    }
}
