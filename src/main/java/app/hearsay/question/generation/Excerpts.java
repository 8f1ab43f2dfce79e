package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.question.Excerpt;
import app.hearsay.question.Passage;
import app.hearsay.statement.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Chooses the sentences of a passage that are in view at once.
///
/// See decision 0071.
final class Excerpts {

    /// Sentences that nothing hangs on are added up to so many words.
    static final int MOST = 90;

    /// So many words are not worth a fold, in one place or in the whole passage.
    private static final int TOO_FEW_TO_FOLD = 7;

    /// A passage of so many words is shown whole.
    private static final int SHORT = 40;

    private final Article article;
    private final Span shown;
    private final List<Span> sentences;
    private final BitSet kept = new BitSet();

    private Excerpts(Article article, Span shown) {
        this.article = article;
        this.shown = shown;
        this.sentences = article.sentences().stream().filter(shown::contains).toList();
    }

    /// The sentences of a mark, those of the words that it hangs on as far as they are shown, and some neighbours.
    static Excerpt of(Article article, Span shown, Span mark, Collection<Span> anchors, Neighbours neighbours) {
        var excerpts = new Excerpts(article, shown);
        excerpts.keep(mark);
        anchors.forEach(excerpts::keep);
        excerpts.keepNeighbours(mark, neighbours);
        excerpts.keepWhatIsPointedBackTo();
        return excerpts.excerpt();
    }

    /// The excerpt of a passage, and the sentences of more words of it.
    static Excerpt with(Passage passage, Collection<Span> more) {
        return withMore(passage, more).excerpt();
    }

    /// The same, with what these point back to.
    static Excerpt understood(Passage passage, Collection<Span> more) {
        var excerpts = withMore(passage, more);
        excerpts.keepWhatIsPointedBackTo();
        return excerpts.excerpt();
    }

    private static Excerpts withMore(Passage passage, Collection<Span> more) {
        var excerpts = new Excerpts(passage.article(), passage.shown());
        passage.excerpt().stretches().forEach(excerpts::keep);
        more.forEach(excerpts::keep);
        return excerpts;
    }

    /// What either excerpt shows, of a passage that holds both.
    static Excerpt merged(Passage one, Passage other) {
        var excerpts = new Excerpts(one.article(), one.shown().cover(other.shown()));
        Stream.of(one, other)
                .flatMap(passage -> passage.excerpt().stretches().stream())
                .forEach(excerpts::keep);
        excerpts.keepWhatIsPointedBackTo();
        return excerpts.excerpt();
    }

    /// Whether what is in view of a passage is no more than an excerpt with room for neighbours.
    static boolean isShort(Passage passage) {
        return passage.excerpt().stretches().stream()
                        .mapToInt(passage.article()::wordsWithin)
                        .sum()
                <= MOST;
    }

    private void keep(Span words) {
        touched(words).forEach(kept::set);
    }

    private IntStream touched(Span words) {
        return IntStream.range(0, sentences.size())
                .filter(place -> sentences.get(place).overlaps(words));
    }

    private void keepNeighbours(Span mark, Neighbours neighbours) {
        int first = touched(mark).min().orElseThrow();
        int last = touched(mark).max().orElseThrow();
        IntStream.rangeClosed(1, neighbours.before()).forEach(by -> keepIfShort(first - by));
        IntStream.rangeClosed(1, neighbours.after()).forEach(by -> keepIfShort(last + by));
    }

    /// "Darauf", "this" say nothing where a fold hides the sentence before.
    private void keepWhatIsPointedBackTo() {
        for (int place = kept.length() - 1; place > 0; place--) {
            if (kept.get(place) && !kept.get(place - 1) && pointsBack(sentences.get(place))) {
                keepIfShort(place - 1);
            }
        }
    }

    private boolean pointsBack(Span sentence) {
        return WordList.POINTING_BACK.begins(article.language(), article.quote(sentence));
    }

    private void keepIfShort(int place) {
        if (place >= 0 && place < sentences.size() && words(kept.stream()) + words(IntStream.of(place)) <= MOST) {
            kept.set(place);
        }
    }

    private Excerpt excerpt() {
        if (words(IntStream.range(0, sentences.size())) <= SHORT) {
            return Excerpt.whole(shown);
        }
        fillGaps();
        var stretches = new ArrayList<Span>();
        for (int start = kept.nextSetBit(0); start >= 0; start = kept.nextSetBit(kept.nextClearBit(start))) {
            var last = sentences.get(kept.nextClearBit(start) - 1);
            stretches.add(sentences.get(start).cover(last));
        }
        return new Excerpt(stretches);
    }

    private void fillGaps() {
        for (int start = kept.nextClearBit(0); start < sentences.size(); ) {
            int next = kept.nextSetBit(start);
            int end = next < 0 ? sentences.size() : next;
            if (words(IntStream.range(start, end)) < TOO_FEW_TO_FOLD) {
                kept.set(start, end);
            }
            start = kept.nextClearBit(end);
        }
    }

    private int words(IntStream places) {
        return places.map(place -> article.wordsWithin(sentences.get(place))).sum();
    }
}
