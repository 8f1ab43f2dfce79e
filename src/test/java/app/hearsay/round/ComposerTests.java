package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.question.Passage;
import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComposerTests {

    private static final Catalog CATALOG = Catalogs.shipped();
    private static final Composer COMPOSER = new Composer(CATALOG);
    private static final Languages ENGLISH = Languages.of(Locale.ENGLISH);
    private static final Article.Id KHERSON = new Article.Id("kampf-um-kherson");

    @Test
    void asksTenQuestionsAboutAnything() {
        assertThat(compose(Programme.ANYTHING))
                .hasSize(Composer.LENGTH)
                .allMatch(asked -> asked.step().isEmpty());
        assertThat(COMPOSER.wanted(Programme.ANYTHING)).isEmpty();
    }

    @Test
    void asksAboutOneArticleAndFillsUpWithOthers() {
        var programme = new Programme.OneArticle(KHERSON);

        assertThat(compose(programme)).hasSize(Composer.LENGTH);
        assertThat(COMPOSER.wanted(programme)).contains(Set.of(KHERSON));
    }

    @Test
    void asksOtherQuestionsOfThoseWhoHaveBeenAskedSome() {
        for (long seed = 0; seed < 20; seed++) {
            var asked =
                    COMPOSER.compose(new Programme.Selected(Selection.ALL.in(ENGLISH)), seed, History.none()).stream()
                            .map(place -> place.question().id())
                            .toList();
            var texts = texts(asked);

            var others = ids(COMPOSER.compose(new Programme.Continued(asked, false, 20), seed, History.none()));
            var same = ids(COMPOSER.compose(new Programme.Continued(asked, true, 20), seed, History.none()));

            assertThat(others).hasSize(20).doesNotContainAnyElementsOf(asked);
            assertThat(texts(others)).allMatch(text -> text.language().equals(Locale.ENGLISH));
            assertThat(same).hasSize(20).doesNotContainAnyElementsOf(asked);
            assertThat(texts).containsAll(texts(same));
        }
    }

    private static List<Question.Id> ids(List<Composer.Asked> round) {
        return round.stream().map(place -> place.question().id()).toList();
    }

    private static Set<Article> texts(List<Question.Id> questions) {
        return questions.stream()
                .flatMap(id -> CATALOG.question(id).orElseThrow().passages().stream())
                .map(Passage::article)
                .collect(Collectors.toSet());
    }

    @Test
    void asksAboutTextsThatBelongTogetherOneAfterTheOther() {
        for (var story : List.of("skatehalle", "freier-freitag")) {
            var parts = CATALOG.story(story).stream().map(AnnotatedArticle::id).toList();
            var programme = new Programme.OneStory(story);
            for (long seed = 0; seed < 20; seed++) {
                var round = COMPOSER.compose(programme, seed, History.none()).stream()
                        .map(Composer.Asked::question)
                        .toList();
                assertThat(round).hasSize(Composer.LENGTH).doesNotHaveDuplicates();
                assertThat(round.stream().map(question -> part(question, parts)))
                        .isSorted()
                        .containsAll(IntStream.range(0, parts.size()).boxed().toList());
                assertThat(COMPOSER.gently(programme, seed, round)).isEqualTo(round);
            }
            assertThat(COMPOSER.wanted(programme)).contains(Set.copyOf(parts));
        }
        assertThat(compose(new Programme.OneStory("no-such-story"))).isEmpty();
    }

    /// -1 if it shows anything else.
    private static int part(Question question, List<Article.Id> parts) {
        var shown = question.passages().stream()
                .map(passage -> passage.article().id())
                .distinct()
                .toList();
        return shown.size() == 1 ? parts.indexOf(shown.getFirst()) : -1;
    }

    @Test
    void knowsWhichArticlesWereAskedFor() {
        var selection = new Selection(Set.of(Topic.WORLD), Set.of());

        assertThat(COMPOSER.wanted(new Programme.Selected(selection))).contains(CATALOG.articles(selection));
    }

    @Test
    void leadsThroughTheDecisionTree() {
        assertThat(compose(new Programme.FirstSteps()))
                .hasSize(Composer.LENGTH)
                .allMatch(asked -> asked.step().isPresent());
    }

    @Test
    void mixesQuestionsOfTheseArticlesAndNoOthers() {
        assertThat(compose(new Programme.Mixed(Set.of(KHERSON), 5)))
                .hasSize(5)
                .allMatch(asked -> asked.question().passages().stream()
                        .allMatch(passage -> passage.article().id().equals(KHERSON)));
    }

    @Test
    void mixesFewerWhereThereAreNoMore() {
        assertThat(compose(new Programme.Mixed(Set.of(new Article.Id("no-such-article")), 5)))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Programme.Mixed(Set.of(KHERSON), 0));
    }

    @Test
    void asksPickedQuestionsInTheirOrderOnceAndLeavesOutWhatIsGone() {
        var two = CATALOG.questions().stream().map(Question::id).limit(2).toList();
        var picked = Stream.concat(
                        two.reversed().stream(), Stream.of(new Question.Id("status:no-such/s99"), two.getFirst()))
                .toList();

        assertThat(compose(new Programme.Picked(picked)))
                .extracting(asked -> asked.question().id())
                .isEqualTo(two.reversed());
    }

    @Test
    void readsTheCodesOfWhatLearnersChoose() {
        for (var programme : List.of(
                Programme.ANYTHING,
                new Programme.Selected(new Selection(Set.of(Topic.WORLD), Set.of(2))),
                new Programme.OneArticle(KHERSON),
                new Programme.OfRule(Rule.SOURCE_AROUND),
                new Programme.FirstSteps(),
                new Programme.OneStory("skatehalle"),
                new Programme.Selected(Selection.ALL.in(ENGLISH)),
                new Programme.OfRule(Rule.SOURCE_AROUND, ENGLISH),
                new Programme.FirstSteps(ENGLISH))) {
            assertThat(Programme.Personal.parse(programme.code())).contains(programme);
        }
        assertThat(new Programme.OfRule(Rule.SOURCE_AROUND, ENGLISH).code()).isEqualTo("rule:SOURCE_AROUND:en");
        assertThat(Programme.Personal.parse("something else")).isEmpty();
        assertThat(Programme.Personal.parse("story:No Key")).isEmpty();
        assertThat(Programme.Personal.parse("rule:RUMOUR")).isEmpty();
        assertThat(Programme.Personal.parse("rule:SOURCE_AROUND:en:de")).isEmpty();
        assertThat(Programme.Personal.parse("article:kampf-um-kherson:en")).isEmpty();
    }

    /// Rows from before there were languages.
    @Test
    void readsCodesThatSayNothingOfALanguage() {
        assertThat(Programme.Personal.parse("selected:city.sport-1"))
                .contains(new Programme.Selected(new Selection(Set.of(Topic.CITY, Topic.SPORT), Set.of(1))));
        assertThat(Programme.Personal.parse("first-steps")).contains(new Programme.FirstSteps());
        assertThat(Programme.Personal.parse("rule:SOURCE_AROUND")).contains(new Programme.OfRule(Rule.SOURCE_AROUND));
        assertThat(Programme.Personal.parse("article:kampf-um-kherson")).contains(new Programme.OneArticle(KHERSON));
    }

    private static List<Composer.Asked> compose(Programme programme) {
        return COMPOSER.compose(programme, 1, History.none());
    }
}
