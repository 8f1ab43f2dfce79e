package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.question.Excerpt;
import app.hearsay.question.Passage;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Chooses the paragraphs that are shown with statements, and what of them is in view at once.
///
/// See decisions 0071 and 0117.
final class Passages {

    /// A passage that is shorter, in UTF-16 units, gets a neighbouring paragraph, so that it can be understood.
    private static final int LEAST = 220;

    /// Cues that would make the passage longer are not fetched.
    private static final int MOST = 1500;

    private Passages() {}

    /// The paragraphs of a statement, of its cues and of the words that name its sources; what [Marks] says is
    /// marked.
    static Passage of(AnnotatedArticle annotated, Statement statement) {
        return of(annotated, statement, Neighbours.around(statement));
    }

    /// The same for a statement whose status is to be told: with something in view that it rejects, if nothing else
    /// shows that it does, as far as the excerpt stays short.
    static Passage judged(AnnotatedArticle annotated, Statement statement) {
        var passage = of(annotated, statement);
        if (Marks.canBeTold(annotated, statement, passage)) {
            return passage;
        }
        return Marks.rejected(annotated, statement)
                .map(rejected -> with(annotated, statement, rejected))
                .filter(wider -> Marks.canBeTold(annotated, statement, wider) && Excerpts.isShort(wider))
                .findFirst()
                .orElse(passage);
    }

    /// However far away that is: a fold hides what lies between.
    private static Passage with(AnnotatedArticle annotated, Statement denial, Statement rejected) {
        var anchors = Stream.concat(anchors(denial).stream(), Stream.of(rejected.span()));
        var article = annotated.article();
        var shown = article.paragraphsAround(fetched(article, denial).cover(rejected.span()));
        return of(annotated, denial, shown, anchors.toList(), Neighbours.around(denial));
    }

    /// The same for a statement that is compared with another, which is shown as well: less of the text around it.
    static Passage compared(AnnotatedArticle annotated, Statement statement) {
        return of(annotated, statement, Neighbours.near(statement));
    }

    private static Passage of(AnnotatedArticle annotated, Statement statement, Neighbours neighbours) {
        var shown = fetched(annotated.article(), statement);
        return of(annotated, statement, shown, anchors(statement), neighbours);
    }

    private static Passage of(
            AnnotatedArticle annotated, Statement statement, Span shown, List<Span> anchors, Neighbours neighbours) {
        var article = annotated.article();
        var excerpt = Excerpts.of(article, shown, statement.span(), anchors, neighbours);
        return passage(annotated, shown, Marks.of(article, statement), excerpt);
    }

    private static Span fetched(Article article, Statement statement) {
        var shown = article.paragraphsAround(statement.span());
        for (var anchor : anchors(statement)) {
            var wider = article.paragraphsAround(shown.cover(anchor));
            shown = wider.length() <= MOST ? wider : shown;
        }
        return readable(article, shown);
    }

    /// With more words in view, as far as the passage shows them.
    static Passage inView(Passage passage, List<Span> words) {
        return with(passage, Excerpts.understood(passage, words));
    }

    private static Passage with(Passage passage, Excerpt excerpt) {
        return passage.showing(passage.shown(), passage.marked(), excerpt);
    }

    static Pair.Look look(Passage passage) {
        boolean foldsAfter =
                passage.excerpt().stretches().getLast().end() < passage.shown().end();
        return new Pair.Look(before(passage).count(), beforeTheMark(passage).count(), foldsAfter);
    }

    /// Two passages that are compared, with as many sentences in view before the mark in either, as far as there are:
    /// whoever speaks is often named the sentence before, so that their number would tell who does.
    static List<Passage> level(Passage one, Passage other) {
        long most = Math.max(before(one).count(), before(other).count());
        return List.of(withBefore(one, most), withBefore(other, most));
    }

    private static Stream<Span> before(Passage passage) {
        return beforeTheMark(passage).filter(passage.excerpt()::holds);
    }

    /// The nearest first.
    private static Stream<Span> beforeTheMark(Passage passage) {
        int mark = passage.marked().getFirst().start();
        return passage.article().sentences().stream()
                .filter(sentence -> passage.shown().contains(sentence) && sentence.end() <= mark)
                .sorted(Comparator.reverseOrder());
    }

    private static Passage withBefore(Passage passage, long count) {
        long missing = count - before(passage).count();
        var more = beforeTheMark(passage)
                .filter(sentence -> !passage.excerpt().holds(sentence))
                .limit(missing)
                .toList();
        return with(passage, Excerpts.with(passage, more));
    }

    /// One passage for each of the statements that are compared, in their order; those that overlap become one.
    static List<Passage> of(AnnotatedArticle annotated, List<Statement> statements) {
        var passages = new ArrayList<Passage>();
        for (var statement : statements) {
            var passage = compared(annotated, statement);
            var overlapping = passages.stream()
                    .filter(other -> other.shown().overlaps(passage.shown()))
                    .toList();
            int at = overlapping.isEmpty() ? passages.size() : passages.indexOf(overlapping.getFirst());
            passages.removeAll(overlapping);
            passages.add(at, overlapping.stream().reduce(passage, Passages::merged));
        }
        return passages;
    }

    /// Only the paragraph of a headline.
    static Passage bare(AnnotatedArticle annotated, Statement headline) {
        var article = annotated.article();
        var shown = article.paragraphsAround(headline.span());
        return passage(annotated, shown, List.of(headline.span()), Excerpt.whole(shown));
    }

    /// A stretch of an article, all of it in view.
    static Passage whole(AnnotatedArticle annotated, Span shown) {
        return passage(annotated, shown, List.of(), Excerpt.whole(shown));
    }

    private static Passage passage(AnnotatedArticle annotated, Span shown, List<Span> marked, Excerpt excerpt) {
        return new Passage(
                annotated.article(),
                annotated.title(),
                annotated.invented(),
                annotated.selfPublished(),
                shown,
                marked,
                excerpt);
    }

    private static List<Span> anchors(Statement statement) {
        var cues = statement.cues().stream().flatMap(cue -> cue.pieces().stream());
        var sources = statement.sources().stream().map(Source::words);
        return Stream.concat(cues, sources)
                .sorted(Comparator.comparingInt((Span words) ->
                                Math.abs(words.start() - statement.span().start()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Span readable(Article article, Span shown) {
        if (shown.length() >= LEAST) {
            return shown;
        }
        var before = article.paragraphs().stream().filter(paragraph -> paragraph.end() <= shown.start());
        var after = article.paragraphs().stream().filter(paragraph -> paragraph.start() >= shown.end());
        return before.reduce((_, last) -> last)
                .or(after::findFirst)
                .map(shown::cover)
                .filter(wider -> wider.length() <= MOST)
                .orElse(shown);
    }

    private static Passage merged(Passage one, Passage other) {
        var marked = Stream.concat(one.marked().stream(), other.marked().stream())
                .sorted()
                .toList();
        return one.showing(one.shown().cover(other.shown()), marked, Excerpts.merged(one, other));
    }
}
