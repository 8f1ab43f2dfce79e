package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.question.Question;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// What rounds are drawn from in some languages: one composer of each kind, every one with questions in these languages
/// alone. Thread-safe.
final class Pools {

    private final CompletableFuture<RoundComposer> mixes;
    private final CompletableFuture<FirstSteps> firstSteps;
    private final CompletableFuture<RuleRounds> ruleRounds;

    /// Returns at once: all three sort their questions first, which need not hold up the start.
    ///
    /// @param plain what newcomers begin with
    /// @param easyArticles whose questions come first in first steps
    Pools(Catalog catalog, Languages languages, PlainCases plain, Set<Article.Id> easyArticles) {
        this.mixes = CompletableFuture.supplyAsync(
                () -> new RoundComposer(in(languages, catalog.questions().stream()), plain));
        this.firstSteps = CompletableFuture.supplyAsync(() -> new FirstSteps(
                in(
                        languages,
                        Stream.concat(catalog.questions().stream(), catalog.beginnerQuestions().stream())
                                .filter(plain::include)),
                easyArticles));
        this.ruleRounds =
                CompletableFuture.supplyAsync(() -> new RuleRounds(in(languages, catalog.questions().stream())));
    }

    private static List<Question> in(Languages languages, Stream<Question> questions) {
        return questions.filter(languages::include).toList();
    }

    RoundComposer mixes() {
        return mixes.join();
    }

    FirstSteps firstSteps() {
        return firstSteps.join();
    }

    RuleRounds ruleRounds() {
        return ruleRounds.join();
    }
}
