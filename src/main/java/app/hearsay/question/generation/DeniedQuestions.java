package app.hearsay.question.generation;

import app.hearsay.article.Span;
import app.hearsay.question.Option;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.SeededChance;
import app.hearsay.question.Task;
import app.hearsay.question.Text.Template;
import app.hearsay.question.Wording;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Denies;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// "Which statement does the denial reject?", once for each statement that it rejects; its other targets are no
/// options.
final class DeniedQuestions implements QuestionSource {

    private static final int WRONG = 3;
    private static final int LEAST_WRONG = 2;

    /// So many wrong options of the paragraphs shown are enough.
    private static final int COMPANY = 2;

    /// So many characters more or less make no difference.
    private static final int LIKE_LENGTH = 35;

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        return QuestionSource.ordinary(article).stream()
                .flatMap(denial -> denial.denies().stream().flatMap(denies -> question(article, denial, denies)));
    }

    private static Stream<Question> question(AnnotatedArticle article, Statement denial, Denies denies) {
        var target = article.statement(denies.target()).orElseThrow();
        var passage = passage(article, denial, target);
        var wrong = wrong(article, denial, target, passage.shown());
        if (target.isHeadline() || wrong.size() < LEAST_WRONG) {
            return Stream.empty();
        }
        var options = Stream.concat(Stream.of(target), wrong.stream())
                .map(statement -> new Option(statement.id().toString(), Wording.quoted(article, statement)))
                .toList();
        return Stream.of(new Question(
                QuestionIds.of(QuestionType.DENIED, List.of(denial, target)),
                QuestionType.DENIED,
                Stream.concat(Stream.of(denial, target), wrong.stream()).toList(),
                List.of(passage),
                Template.of("denied.prompt." + Wording.lower(denies.how())),
                new Task.Choice(options, target.id().toString(), Set.of(), false),
                Optional.empty()));
    }

    /// With the target, if that makes the passage not too long.
    private static Passage passage(AnnotatedArticle article, Statement denial, Statement target) {
        return Passages.withContext(article, denial, target.span());
    }

    /// Statements that the denial does not touch: first those of another report than the target's; then, if the
    /// target is shown, those of the paragraphs shown, as else it could be found without reading; then those of
    /// like length. How many of them are longer than the target is left to chance, as far as there are
    /// enough: else the longest option, or the second longest, would always be right.
    private static List<Statement> wrong(AnnotatedArticle article, Statement denial, Statement target, Span shown) {
        boolean nearby = shown.contains(target.span());
        var rejected = rejected(article);
        var fair = untouched(article, denial)
                .sorted(Comparator.comparing((Statement other) -> sharesSource(other, target))
                        .thenComparingInt(other -> nearby ? distance(other, shown, rejected) : 0)
                        .thenComparingInt(other -> Math.abs(length(other) - length(target)) / LIKE_LENGTH)
                        .thenComparingLong(
                                other -> chance(denial, target, other.id().local())))
                .toList();
        var longer =
                fair.stream().filter(other -> length(other) > length(target)).toList();
        var others = fair.stream().filter(other -> !longer.contains(other)).toList();
        int least = Math.max(0, WRONG - others.size());
        int most = Math.max(least, Math.min(WRONG, longer.size()));
        var counts = counts(least, most, count -> nearby ? company(shown, rejected, longer, others, count) : 0);
        int count = counts.get((int) Math.floorMod(chance(denial, target, "longer"), (long) counts.size()));
        return Stream.concat(longer.stream().limit(count), others.stream())
                .limit(WRONG)
                .toList();
    }

    /// 0 in the paragraphs shown, 1 elsewhere, 2 if another denial near this one rejects it: perhaps this one, too.
    private static int distance(Statement other, Span shown, Set<Statement.Id> rejected) {
        if (!shown.contains(other.span())) {
            return 1;
        }
        return rejected.contains(other.id()) ? 2 : 0;
    }

    private static Set<Statement.Id> rejected(AnnotatedArticle article) {
        return article.statements().stream()
                .flatMap(statement -> statement.denies().stream())
                .map(Denies::target)
                .collect(Collectors.toSet());
    }

    /// The numbers of longer options that leave the target the most company.
    private static List<Integer> counts(int least, int most, IntUnaryOperator company) {
        int best = IntStream.rangeClosed(least, most).map(company).max().orElseThrow();
        return IntStream.rangeClosed(least, most)
                .filter(count -> company.applyAsInt(count) == best)
                .boxed()
                .toList();
    }

    /// How many wrong options of the paragraphs shown there would be, beyond which more make no difference.
    private static int company(
            Span shown, Set<Statement.Id> rejected, List<Statement> longer, List<Statement> others, int count) {
        long near = Stream.concat(longer.stream().limit(count), others.stream())
                .limit(WRONG)
                .filter(other -> distance(other, shown, rejected) == 0)
                .count();
        return (int) Math.min(COMPANY, near);
    }

    private static Stream<Statement> untouched(AnnotatedArticle article, Statement denial) {
        var denied = denial.denies().stream().map(Denies::target).collect(Collectors.toSet());
        var sentence = article.article().sentencesAround(denial.span());
        return QuestionSource.ordinary(article).stream()
                .filter(other -> !denied.contains(other.id()) && !sentence.overlaps(other.span()))
                .filter(other -> other.status() != Status.DENIAL);
    }

    private static int length(Statement statement) {
        return statement.text().length();
    }

    private static long chance(Statement denial, Statement target, String use) {
        return SeededChance.hash(denial.id() + "," + target.id() + "," + use);
    }

    private static boolean sharesSource(Statement one, Statement other) {
        var words = one.sources().stream().map(Source::words).collect(Collectors.toSet());
        return other.sources().stream().anyMatch(source -> words.contains(source.words()));
    }
}
