package app.hearsay.round;

import app.hearsay.article.Article;
import app.hearsay.article.Readability.Ease;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Languages;
import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/// What rounds are drawn from in some languages: one composer of each kind, every one with questions in these languages
/// alone. Each is made for whoever asks first, who waits while it sorts its questions. Thread-safe.
final class Pools {

    private final SingletonSupplier<RoundComposer> mixes;
    private final SingletonSupplier<FirstSteps> firstSteps;
    private final SingletonSupplier<RuleRounds> ruleRounds;

    /// @param plain what newcomers begin with
    Pools(Catalog catalog, Languages languages, PlainCases plain) {
        this.mixes = SingletonSupplier.of(() -> new RoundComposer(in(languages, catalog.questions().stream()), plain));
        this.firstSteps = SingletonSupplier.of(() -> new FirstSteps(
                in(
                        languages,
                        Stream.concat(catalog.questions().stream(), catalog.beginnerQuestions().stream())
                                .filter(plain::include)),
                easyArticles(catalog)));
        this.ruleRounds = SingletonSupplier.of(() -> new RuleRounds(in(languages, catalog.questions().stream())));
    }

    private static List<Question> in(Languages languages, Stream<Question> questions) {
        return questions.filter(languages::include).toList();
    }

    private static Set<Article.Id> easyArticles(Catalog catalog) {
        return catalog.articles().stream()
                .filter(article -> catalog.level(article) == 1
                        || catalog.readability(article).ease() == Ease.EASY)
                .map(AnnotatedArticle::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    RoundComposer mixes() {
        return mixes.obtain();
    }

    FirstSteps firstSteps() {
        return firstSteps.obtain();
    }

    RuleRounds ruleRounds() {
        return ruleRounds.obtain();
    }

    /// Makes what nobody has asked for so far.
    void prepare() {
        mixes();
        firstSteps();
        ruleRounds();
    }
}
