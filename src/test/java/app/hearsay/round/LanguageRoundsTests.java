package app.hearsay.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.catalog.EnglishTexts;
import app.hearsay.catalog.Languages;
import app.hearsay.catalog.Selection;
import app.hearsay.question.Grade;
import app.hearsay.question.Question;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Skill;
import app.hearsay.statement.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// In which language rounds ask, with the German articles and a few English ones.
final class LanguageRoundsTests {

    private static final int ROUNDS = 40;
    private static final Languages GERMAN = Languages.of(Locale.GERMAN);
    private static final Languages ENGLISH = Languages.of(Locale.ENGLISH);
    private static final Catalog CATALOG = Catalogs.ofGermanAnd(EnglishTexts.articles(4));
    private static final Composer COMPOSER = new Composer(CATALOG);
    private static final Skill DENIALS = new Skill.Applying(Rule.REJECTION);

    @Test
    void askInTheChosenLanguageAlone() {
        for (var language : List.of(GERMAN, ENGLISH)) {
            for (var programme : List.of(
                    new Programme.Selected(Selection.ALL.in(language)),
                    new Programme.FirstSteps(language),
                    new Programme.OfRule(Rule.REJECTION, language))) {
                assertThat(many(COMPOSER, programme))
                        .as(programme.code())
                        .allSatisfy(round -> assertThat(round)
                                .hasSize(programme instanceof Programme.OfRule ? RuleRounds.LENGTH : Composer.LENGTH)
                                .allMatch(language::include));
            }
        }
    }

    @Test
    void askInBothWhereBothAreChosen() {
        assertThat(many(COMPOSER, Programme.ANYTHING).flatMap(List::stream))
                .anyMatch(GERMAN::include)
                .anyMatch(ENGLISH::include);
    }

    @Test
    void askOfATopicInTheChosenLanguageAndFillUpInIt() {
        var sportInEnglish = new Selection(Set.of(Topic.SPORT), Set.of(), ENGLISH);

        assertThat(CATALOG.articles(sportInEnglish)).isEmpty();
        assertThat(many(COMPOSER, new Programme.Selected(sportInEnglish)))
                .allSatisfy(round -> assertThat(round).hasSize(Composer.LENGTH).allMatch(ENGLISH::include));
    }

    @Test
    void fillUpWithAnotherLanguageOnlyWhereOneHoldsTooLittle() {
        var thin = Catalogs.ofGermanAnd(EnglishTexts.articles(1));
        var english = Selection.ALL.in(ENGLISH);

        assertThat(many(new Composer(thin), new Programme.Selected(english))).allSatisfy(round -> {
            assertThat(round).hasSize(Composer.LENGTH);
            assertThat(round.stream().filter(ENGLISH::include).count()).isGreaterThan(Composer.LENGTH / 2);
        });
        assertThat(many(new Composer(thin), new Programme.FirstSteps(ENGLISH)))
                .allSatisfy(round -> assertThat(round).hasSize(Composer.LENGTH));
    }

    @Test
    void fillUpAnArticleInItsOwnLanguage() {
        assertThat(many(COMPOSER, new Programme.OneArticle(new Article.Id("english-1"))))
                .allSatisfy(round -> assertThat(round).hasSize(Composer.LENGTH).allMatch(ENGLISH::include));
    }

    @Test
    void showARuleInAnotherLanguageIfItHasNoCaseInTheChosenOne() {
        var rule = Rule.SOURCE_AROUND;
        assertThat(CATALOG.questionsOf(rule)).isNotEmpty().noneMatch(ENGLISH::include);

        assertThat(many(COMPOSER, new Programme.OfRule(rule, ENGLISH)))
                .allSatisfy(round ->
                        assertThat(round).anyMatch(question -> question.rule().orElseThrow() == rule));
    }

    @Test
    void bringBackWhatIsDueInASentenceOfTheChosenLanguage() {
        var programme = new Programme.Selected(Selection.ALL.in(ENGLISH));
        var missed = CATALOG.questions().stream()
                .filter(GERMAN::include)
                .filter(question -> question.skills().contains(DENIALS))
                .findFirst()
                .orElseThrow();
        var due = COMPOSER.repeated(programme, List.of(DENIALS));
        var history = new History(Map.of(missed.id(), new History.Last(new Grade(0, Grade.Verdict.WRONG), 0)), due);

        assertThat(due).containsExactly(DENIALS);
        assertThat(LongStream.range(0, ROUNDS).mapToObj(seed -> COMPOSER.compose(programme, seed, history)))
                .allSatisfy(round -> assertThat(round.getFirst().question())
                        .matches(ENGLISH::include)
                        .matches(question -> question.skills().contains(DENIALS)));
    }

    @Test
    void leaveDueWhatTheChosenLanguageCannotAsk() {
        var german = new Skill.Applying(Rule.SOURCE_AROUND);

        assertThat(COMPOSER.repeated(new Programme.Selected(Selection.ALL.in(ENGLISH)), List.of(german)))
                .isEmpty();
        assertThat(COMPOSER.repeated(Programme.ANYTHING, List.of(german))).containsExactly(german);
    }

    @Test
    void beginGentlyInTheChosenLanguage() {
        var programme = new Programme.Selected(Selection.ALL.in(ENGLISH));

        for (long seed = 0; seed < ROUNDS; seed++) {
            var round = questions(COMPOSER, programme, seed);
            var gentle = COMPOSER.gently(programme, seed, round);
            assertThat(gentle).hasSize(Composer.LENGTH).allMatch(ENGLISH::include);
            assertThat(gentle.getFirst().expected()).isPresent();
        }
    }

    /// Also in a round that was begun before there were languages.
    @Test
    void repeatWhatWasMissedInFirstStepsInTheLanguageOfTheRound() {
        var english = new Programme.FirstSteps(ENGLISH);
        for (long seed = 0; seed < ROUNDS; seed++) {
            var placed = COMPOSER.compose(english, seed, History.none()).stream()
                    .map(asked -> new Placed(asked.question().id(), asked.step().orElseThrow()))
                    .toList();
            var answered = placed.stream().map(Placed::question).limit(8).toList();
            for (var programme : List.of(english, new Programme.FirstSteps())) {
                assertThat(COMPOSER.adapt(programme, seed, placed, answered, Set.copyOf(answered.subList(0, 2))))
                        .hasSize(Composer.LENGTH)
                        .allMatch(place -> ENGLISH.include(
                                CATALOG.question(place.question()).orElseThrow()));
            }
        }
    }

    @Test
    void goOnInWhateverLanguageTheyWereBegun() {
        assertThat(new Programme.FirstSteps(ENGLISH).resumes(new Programme.FirstSteps()))
                .isTrue();
        assertThat(new Programme.OfRule(Rule.REJECTION, ENGLISH).resumes(new Programme.OfRule(Rule.REJECTION)))
                .isTrue();
        assertThat(new Programme.OfRule(Rule.REJECTION, ENGLISH).resumes(new Programme.OfRule(Rule.DOUBT, ENGLISH)))
                .isFalse();
        assertThat(new Programme.Selected(Selection.ALL.in(ENGLISH)).resumes(new Programme.FirstSteps(GERMAN)))
                .isTrue();
    }

    @Test
    void areTheSameForAnEnglishReaderAsLongAsAllTextsAreGerman() {
        var german = Catalogs.ofGerman();
        var composer = new Composer(german);
        var selection = german.forReader(Selection.ALL, Locale.ENGLISH);

        assertThat(selection).isEqualTo(Selection.ALL).isEqualTo(german.forReader(Selection.ALL, Locale.GERMAN));
        assertThat(selection.code()).isEqualTo("-");
        assertThat(german.forReader(Selection.ALL.in(ENGLISH), Locale.GERMAN)).isEqualTo(Selection.ALL);
        var early = Programme.Personal.parse("selected:-").orElseThrow();
        for (long seed = 0; seed < ROUNDS; seed++) {
            assertThat(questions(composer, new Programme.Selected(selection), seed))
                    .isEqualTo(questions(composer, early, seed))
                    .isEqualTo(new RoundComposer(german.questions()).compose(seed, History.none(), Composer.LENGTH));
        }
    }

    @Test
    void followTheAppUnlessALanguageIsChosen() {
        assertThat(CATALOG.forReader(Selection.ALL, Locale.UK).languages()).isEqualTo(ENGLISH);
        assertThat(CATALOG.forReader(Selection.ALL, Locale.GERMANY).languages()).isEqualTo(GERMAN);
        assertThat(CATALOG.forReader(Selection.ALL.in(ENGLISH), Locale.GERMAN).languages())
                .isEqualTo(ENGLISH);
        assertThat(CATALOG.forReader(Selection.ALL.in(CATALOG.languages()), Locale.GERMAN))
                .isEqualTo(Selection.ALL);
    }

    @Test
    void countTheSingleSentencesOfALanguageToIt() {
        var german = turned(GERMAN);
        var english = turned(ENGLISH);

        assertThat(german).isNotEmpty();
        assertThat(english).isNotEmpty();
        assertThat(CATALOG.texts(Selection.ALL.in(GERMAN)))
                .containsAll(german)
                .doesNotContainAnyElementsOf(english)
                .doesNotContain(new Article.Id("english-1"));
        assertThat(CATALOG.texts(Selection.ALL.in(ENGLISH)))
                .containsAll(english)
                .doesNotContainAnyElementsOf(german);
        assertThat(CATALOG.texts(new Selection(Set.of(Topic.CITY), Set.of(), GERMAN)))
                .doesNotContainAnyElementsOf(german);
    }

    private static List<Article.Id> turned(Languages languages) {
        return CATALOG.questions().stream()
                .filter(languages::include)
                .map(question -> question.passages().getFirst().article().id())
                .filter(id -> CATALOG.article(id).isEmpty())
                .toList();
    }

    private static Stream<List<Question>> many(Composer composer, Programme programme) {
        return LongStream.range(0, ROUNDS).mapToObj(seed -> questions(composer, programme, seed));
    }

    private static List<Question> questions(Composer composer, Programme programme, long seed) {
        return composer.compose(programme, seed, History.none()).stream()
                .map(Composer.Asked::question)
                .toList();
    }
}
