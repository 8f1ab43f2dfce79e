package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Selection;
import app.hearsay.question.Question;
import app.hearsay.statement.Skill;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the questions of a [Programme] out of the catalogue: the same for the same seed and history. Thread-safe.
@Component
public class Composer {

    /// How many questions a round of practice has.
    public static final int LENGTH = 10;

    private static final Selection EASY = new Selection(Set.of(), Set.of(1));

    private final Catalog catalog;
    private final CompletableFuture<RoundComposer> mixes;
    private final CompletableFuture<FirstSteps> firstSteps;
    private final CompletableFuture<RuleRounds> ruleRounds;

    /// What is asked at one place of a round.
    ///
    /// @param step of the decision tree that the question practises, if the programme leads through it
    public record Asked(Question question, Optional<TreeStep> step) {}

    public Composer(Catalog catalog) {
        this.catalog = catalog;
        // Both sort all questions first, which need not hold up the start.
        this.mixes = CompletableFuture.supplyAsync(() -> new RoundComposer(catalog.questions()));
        this.firstSteps =
                CompletableFuture.supplyAsync(() -> new FirstSteps(ofFirstSteps(catalog), catalog.articles(EASY)));
        this.ruleRounds = CompletableFuture.supplyAsync(() -> new RuleRounds(catalog.questions()));
    }

    private static List<Question> ofFirstSteps(Catalog catalog) {
        return Stream.concat(catalog.questions().stream(), catalog.beginnerQuestions().stream())
                .toList();
    }

    /// What becomes of a composed round as it is answered: in first steps, what was missed comes again in place of the
    /// last questions.
    ///
    /// @param round as it was composed
    /// @param answered in the order of the answers; they stay
    /// @param missed those of them that were not answered rightly
    public List<Placed> adapt(
            Programme programme, long seed, List<Placed> round, List<Question.Id> answered, Set<Question.Id> missed) {
        return programme instanceof Programme.FirstSteps
                ? firstSteps.join().adapt(seed, round, answered, missed)
                : round;
    }

    /// The same round for somebody who has never played one: it begins with a question that needs no explanation, and
    /// stays with what they asked for.
    public List<Question> gently(Programme programme, long seed, List<Question> round) {
        return programme.equals(Programme.ANYTHING) ? mixes.join().gently(seed, round) : GentleStart.ofItsOwn(round);
    }

    /// @return in the order in which they are asked: fewer than wanted where there are no more, none of those that the
    ///     catalogue lacks, none twice
    public List<Asked> compose(Programme programme, long seed, History history) {
        return switch (programme) {
            case Programme.FirstSteps() ->
                firstSteps.join().compose(seed, history).stream()
                        .map(guided -> new Asked(guided.question(), Optional.of(guided.step())))
                        .toList();
            case Programme.Selected(var selection) -> filledUp(seed, history, Shelves.of(catalog, selection));
            case Programme.OneArticle(var article) -> filledUp(seed, history, Shelves.of(catalog, article));
            case Programme.OfRule(var rule) -> asked(ruleRounds.join().compose(rule, seed, history));
            case Programme.Mixed(var articles, var count) ->
                asked(new RoundComposer(catalog.questionsAbout(articles)).compose(seed, history, count));
            case Programme.Picked(var questions) ->
                asked(questions.stream()
                        .distinct()
                        .flatMap(id -> catalog.question(id).stream())
                        .toList());
        };
    }

    /// What a round of that programme takes up of the skills that are due, the most urgent first.
    public List<Skill> repeated(Programme.Personal programme, List<Skill> due) {
        return switch (programme) {
            case Programme.Selected _ -> due.isEmpty() ? due : mixes.join().askable(due);
            case Programme.OneArticle _, Programme.FirstSteps _, Programme.OfRule _ -> List.of();
        };
    }

    /// The articles that a learner asked for; empty if any will do.
    public Optional<Set<Article.Id>> wanted(Programme.Personal programme) {
        return switch (programme) {
            case Programme.Selected(var selection) ->
                selection.isAll() ? Optional.empty() : Optional.of(catalog.articles(selection));
            case Programme.OneArticle(var article) -> Optional.of(Set.of(article));
            case Programme.FirstSteps _, Programme.OfRule _ -> Optional.empty();
        };
    }

    private List<Asked> filledUp(long seed, History history, List<Set<Article.Id>> shelves) {
        return asked(mixes.join().compose(seed, history, LENGTH, shelves));
    }

    private static List<Asked> asked(List<Question> questions) {
        return questions.stream()
                .map(question -> new Asked(question, Optional.empty()))
                .toList();
    }
}
