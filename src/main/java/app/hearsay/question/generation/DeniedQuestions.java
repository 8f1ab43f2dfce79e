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
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// "Which statement does the denial reject?", once for each statement that it rejects; its other targets are no
/// options. Wrong options are about the same thing as the target: they stand in its paragraph or in the
/// denial's, or share words with either, and one of them, as far as there is one, repeats as many of the denial's words
/// as the target; with fewer than two of them there is no question, nor where the target alone repeats the words.
final class DeniedQuestions implements QuestionSource {

    private static final int WRONG = 3;
    private static final int LEAST_WRONG = 2;

    /// So many wrong options of the paragraphs shown are enough.
    private static final int COMPANY = 2;

    /// Of so many statements, the closest kin, wrong options are chosen.
    private static final int KIN = 6;

    @Override
    public Stream<Question> questions(AnnotatedArticle article) {
        var kinship = new Kinship(article);
        return QuestionSource.ordinary(article).stream()
                .flatMap(denial ->
                        denial.denies().stream().flatMap(denies -> question(article, kinship, denial, denies)));
    }

    private static Stream<Question> question(
            AnnotatedArticle article, Kinship kinship, Statement denial, Denies denies) {
        var target = article.statement(denies.target()).orElseThrow();
        var passage = Passages.of(article, denial);
        var wrong = wrong(article, kinship, denial, target, passage.shown());
        if (target.isHeadline() || wrong.size() < LEAST_WRONG || isGivenAway(kinship, denial, target, wrong)) {
            return Stream.empty();
        }
        var options = Stream.concat(Stream.of(target), wrong.stream())
                .map(statement -> new Option(statement.id().toString(), Wording.clipped(article, statement)))
                .toList();
        return Stream.of(new Question(
                QuestionIds.of(QuestionType.DENIED, List.of(denial, target)),
                QuestionType.DENIED,
                Stream.concat(Stream.of(denial, target), wrong.stream()).toList(),
                List.of(inView(passage, Stream.concat(Stream.of(target), wrong.stream()))),
                Template.of("denied.prompt." + Wording.lower(denies.how())),
                new Task.Choice(options, target.id().toString(), Set.of(), false),
                Optional.empty()));
    }

    /// Whether whoever picks the option that repeats the denial's words need not understand either.
    private static boolean isGivenAway(Kinship kinship, Statement denial, Statement target, List<Statement> wrong) {
        ToIntFunction<Statement> repeated = other -> kinship.repeated(denial, other);
        boolean alone =
                repeated.applyAsInt(target) > 0 && wrong.stream().allMatch(other -> repeated.applyAsInt(other) == 0);
        return alone
                || standsOut(target, wrong, other -> kinship.words(denial, other))
                || standsOut(target, wrong, repeated);
    }

    private static boolean standsOut(Statement target, List<Statement> wrong, ToIntFunction<Statement> shared) {
        int others = wrong.stream().mapToInt(shared).max().orElse(0);
        return shared.applyAsInt(target) > others + 1;
    }

    /// With all options in view that the passage holds: one that is not, or the only one that is, would stand out.
    private static Passage inView(Passage passage, Stream<Statement> options) {
        return Passages.inView(passage, options.map(Statement::span).toList());
    }

    /// Statements that the denial does not touch, of the kin: first, if the target is shown, those of the
    /// paragraphs shown, as else it could be found without reading; then the closest kin. How many of them are
    /// longer than the target is left to chance, as far as there are enough: else the longest option, or the
    /// second longest, would always be right.
    private static List<Statement> wrong(
            AnnotatedArticle article, Kinship kinship, Statement denial, Statement target, Span shown) {
        boolean nearby = shown.contains(target.span());
        var rejected = rejected(article);
        ToIntFunction<Statement> distance = other -> nearby ? distance(other, denial, target, shown, rejected) : 0;
        var kin = untouched(article, denial)
                .filter(other -> closeness(kinship, denial, target, other) > 0)
                .sorted(Comparator.comparingInt(distance)
                        .thenComparingDouble(other -> -closeness(kinship, denial, target, other))
                        .thenComparingLong(
                                other -> chance(denial, target, other.id().local())))
                .toList();
        var fair = kin.stream().limit(KIN).toList();
        var longer =
                fair.stream().filter(other -> length(other) > length(target)).toList();
        var others = fair.stream().filter(other -> !longer.contains(other)).toList();
        int least = Math.max(0, WRONG - others.size());
        int most = Math.max(least, Math.min(WRONG, longer.size()));
        var counts = counts(least, most, count -> company(distance, longer, others, count));
        int count = counts.get((int) Math.floorMod(chance(denial, target, "longer"), (long) counts.size()));
        var chosen = Stream.concat(longer.stream().limit(count), others.stream())
                .limit(WRONG)
                .toList();
        return kinship.withAnEcho(chosen, kin, denial, target);
    }

    /// How much a statement is about what the denial and its target are about; 0 if not at all. Words shared
    /// with the denial count most, so that they do not give the target away.
    private static double closeness(Kinship kinship, Statement denial, Statement target, Statement other) {
        double near = kinship.shareParagraph(target, other) || kinship.shareParagraph(denial, other) ? 1 : 0;
        return near + kinship.of(target, other) + kinship.words(denial, other);
    }

    /// 0 or 1 in the paragraphs shown, 2 elsewhere, 3 if another denial near this one rejects it: perhaps this
    /// one, too. Chance prefers those before the target or those after it, so that its place tells nothing.
    private static int distance(
            Statement other, Statement denial, Statement target, Span shown, Set<Statement.Id> rejected) {
        if (!shown.contains(other.span())) {
            return 2;
        }
        if (rejected.contains(other.id())) {
            return 3;
        }
        boolean before = other.span().compareTo(target.span()) < 0;
        return before == (Math.floorMod(chance(denial, target, "before"), 3) > 0) ? 0 : 1;
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

    /// How many wrong options there would be beside the target, beyond which more make no difference; first
    /// those of the preferred side.
    private static int company(
            ToIntFunction<Statement> distance, List<Statement> longer, List<Statement> others, int count) {
        var distances = Stream.concat(longer.stream().limit(count), others.stream())
                .limit(WRONG)
                .map(distance::applyAsInt)
                .toList();
        long near = distances.stream().filter(each -> each < 2).count();
        return (int) Math.min(COMPANY, near) + (distances.contains(0) ? 1 : 0);
    }

    /// What the denial rejects, and what others reject together with some of that: perhaps this one means it,
    /// too.
    private static Set<Statement.Id> targetsOfTheQuarrel(AnnotatedArticle article, Statement denial) {
        var own = targets(denial);
        return Stream.concat(Stream.of(denial), article.statements().stream())
                .map(DeniedQuestions::targets)
                .filter(targets -> targets.stream().anyMatch(own::contains))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static Set<Statement.Id> targets(Statement denial) {
        return denial.denies().stream().map(Denies::target).collect(Collectors.toSet());
    }

    private static Stream<Statement> untouched(AnnotatedArticle article, Statement denial) {
        var denied = targetsOfTheQuarrel(article, denial);
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
}
