package app.hearsay.catalog;

import app.hearsay.article.Article;
import app.hearsay.article.Readability;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import app.hearsay.statement.StoryPart;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

/// Everything that can be played: the annotated articles of the class path (`content/*.yaml` about `seeds/*.txt`) and
/// the questions made of them, beside those of single sentences that are turned round, which belong to no article. What
/// is kept for checks is apart: it is neither an article to read nor among the questions to be played. Read once;
/// immutable and thread-safe. What not everybody asks for is worked out when somebody does.
public final class Catalog {

    private final List<AnnotatedArticle> articles;
    private final List<AnnotatedArticle> checkArticles;
    private final List<Question> questions;
    private final List<Question> beginnerQuestions;
    private final Map<Article.Id, AnnotatedArticle> articlesById;
    private final SingletonSupplier<Map<Article.Id, SearchText>> searchTexts;
    private final Map<Question.Id, Question> questionsById;
    private final SingletonSupplier<Map<Article.Id, Integer>> levels;
    private final SingletonSupplier<Map<Article.Id, Readability>> readabilities;
    private final SingletonSupplier<Map<Rule, List<Statement>>> cases;
    private final SingletonSupplier<Map<Rule, List<Question>>> questionsByRule;
    private final Languages languages;
    private final List<Article> sentences;

    /// @throws app.hearsay.annotation.InvalidAnnotationException with every problem of every file
    Catalog(ResourcePatternResolver files) {
        this(CatalogContents.of(ContentFiles.read(files)));
    }

    Catalog(CatalogContents contents) {
        this.articles =
                contents.articles().stream().filter(article -> !article.check()).toList();
        this.checkArticles =
                contents.articles().stream().filter(AnnotatedArticle::check).toList();
        this.questions = contents.questions();
        this.beginnerQuestions = contents.beginnerQuestions();
        this.articlesById = articles.stream().collect(Collectors.toMap(AnnotatedArticle::id, Function.identity()));
        this.searchTexts = ofEach(SearchText::of);
        this.questionsById = Stream.concat(questions.stream(), beginnerQuestions.stream())
                .collect(Collectors.toMap(Question::id, Function.identity()));
        this.levels = ofEach(AnnotatedArticle::level);
        this.readabilities = ofEach(article -> Readability.of(article.article()));
        this.cases = SingletonSupplier.of(() -> RuleCases.of(articles));
        this.questionsByRule = SingletonSupplier.of(() -> Stream.concat(questions.stream(), beginnerQuestions.stream())
                .filter(question -> question.rule().isPresent())
                .collect(Collectors.groupingBy(question -> question.rule().orElseThrow())));
        this.languages = new Languages(
                articles.stream().map(article -> article.article().language()).collect(Collectors.toSet()));
        this.sentences = questions.stream()
                .flatMap(question -> question.passages().stream())
                .map(Passage::article)
                .filter(text -> !articlesById.containsKey(text.id()))
                .distinct()
                .toList();
    }

    private <T> SingletonSupplier<Map<Article.Id, T>> ofEach(Function<AnnotatedArticle, T> what) {
        return SingletonSupplier.of(() -> articles.stream().collect(Collectors.toMap(AnnotatedArticle::id, what)));
    }

    /// All articles, by id.
    public List<AnnotatedArticle> articles() {
        return articles;
    }

    /// Those that are kept for checks, by id.
    public List<AnnotatedArticle> checkArticles() {
        return checkArticles;
    }

    public Optional<AnnotatedArticle> article(Article.Id id) {
        return Optional.ofNullable(articlesById.get(id));
    }

    /// Those that fit a query, by id.
    public List<AnnotatedArticle> find(ArticleQuery query) {
        return articles.stream()
                .filter(article -> fits(query.selection(), article))
                .filter(article -> query.kinds().isEmpty()
                        || article.kind().filter(query.kinds()::contains).isPresent())
                .filter(article -> query.eases().isEmpty()
                        || query.eases().contains(readability(article).ease()))
                .filter(article -> query.words().isBlank()
                        || Objects.requireNonNull(searchTexts.obtain().get(article.id()))
                                .holds(query.words()))
                .toList();
    }

    /// The texts that an article belongs together with, in the order in which they are to be read, the article among
    /// them; none if it stands alone.
    public List<AnnotatedArticle> story(AnnotatedArticle article) {
        return article.story().map(part -> story(part.story())).orElse(List.of());
    }

    /// The texts of the story of that key; none if there is no such story.
    public List<AnnotatedArticle> story(String key) {
        return articles.stream()
                .filter(article -> article.story()
                        .map(StoryPart::story)
                        .filter(key::equals)
                        .isPresent())
                .sorted(Comparator.comparing(article -> article.story().orElseThrow()))
                .toList();
    }

    /// The articles that fit a selection.
    public Set<Article.Id> articles(Selection selection) {
        return articles.stream()
                .filter(article -> fits(selection, article))
                .map(AnnotatedArticle::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean fits(Selection selection, AnnotatedArticle article) {
        return selection.fits(article.topic(), level(article))
                && selection.languages().include(article.article().language());
    }

    /// The texts that fit a selection: its articles, and the single sentences that belong to none; these have a
    /// language, but neither topic nor level.
    public Set<Article.Id> texts(Selection selection) {
        var others = sentences.stream()
                .filter(sentence ->
                        selection.isAboutAnything() && selection.languages().include(sentence.language()))
                .map(Article::id);
        return Stream.concat(articles(selection).stream(), others).collect(Collectors.toUnmodifiableSet());
    }

    /// In which there are articles.
    public Languages languages() {
        return languages;
    }

    /// What somebody's wish comes to who reads the app in that language: where they say nothing of the language of the
    /// texts, it is that of the app. A language without texts counts as not said.
    ///
    /// @return in any language if there is nothing to choose
    public Selection forReader(Selection wish, Locale app) {
        var wanted = wish.languages().isAny() ? Languages.of(app) : wish.languages();
        return wish.in(wanted.among(languages));
    }

    /// What [AnnotatedArticle#level()] says, without counting again.
    public int level(AnnotatedArticle article) {
        return Objects.requireNonNull(levels.obtain().get(article.id()));
    }

    /// How hard an article is to read, by the measure for its language.
    public Readability readability(AnnotatedArticle article) {
        return Objects.requireNonNull(readabilities.obtain().get(article.id()));
    }

    /// The statements that a rule decides, those first that show it most clearly.
    public List<Statement> cases(Rule rule) {
        return cases.obtain().getOrDefault(rule, List.of());
    }

    /// The questions that show whether somebody knows a rule, those for beginners among them.
    public List<Question> questionsOf(Rule rule) {
        return questionsByRule.obtain().getOrDefault(rule, List.of());
    }

    /// The questions about these articles alone, by id.
    public List<Question> questionsAbout(Set<Article.Id> articles) {
        return questions.stream()
                .filter(question -> question.passages().stream()
                        .allMatch(passage -> articles.contains(passage.article().id())))
                .toList();
    }

    /// All questions but those for beginners, by id.
    public List<Question> questions() {
        return questions;
    }

    /// Questions with fewer answers, by id, which nothing asks but first steps.
    public List<Question> beginnerQuestions() {
        return beginnerQuestions;
    }

    /// The question of that id, also one for beginners.
    public Optional<Question> question(Question.Id id) {
        return Optional.ofNullable(questionsById.get(id));
    }
}
