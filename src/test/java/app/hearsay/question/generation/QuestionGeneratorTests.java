package app.hearsay.question.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Span;
import app.hearsay.question.Answer;
import app.hearsay.question.Grade;
import app.hearsay.question.Grader;
import app.hearsay.question.Grading;
import app.hearsay.question.Material;
import app.hearsay.question.Option;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.feedback.Signals;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Denies;
import app.hearsay.statement.ParagraphForm;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the questions of the shipped material.
final class QuestionGeneratorTests {

    private static final List<AnnotatedArticle> ARTICLES = Material.shipped();
    private static final List<Question> POOL = new QuestionGenerator().library(ARTICLES);
    private static final List<Question> OF_ARTICLES = new QuestionGenerator().generate(ARTICLES);

    @Test
    void makesAtLeastAHundredAndFiftyQuestionsOfAllTypes() {
        assertThat(POOL).hasSizeGreaterThanOrEqualTo(150);
        assertThat(POOL).extracting(Question::type).containsAll(EnumSet.allOf(QuestionType.class));
    }

    @Test
    void givesEachItsOwnIdThatStartsWithItsType() {
        assertThat(POOL).extracting(Question::id).doesNotHaveDuplicates().isSorted();
        assertThat(POOL)
                .allSatisfy(question -> assertThat(question.id().value())
                        .startsWith(question.type().name().toLowerCase(Locale.ROOT) + ":"));
    }

    @Test
    void doesNotDependOnTheOrderOfTheLists() {
        var shuffled = ARTICLES.reversed().stream()
                .map(QuestionGeneratorTests::shuffled)
                .toList();
        var questions = new QuestionGenerator().generate(shuffled);
        assertThat(questions)
                .extracting(Question::id)
                .isEqualTo(OF_ARTICLES.stream().map(Question::id).toList());
        assertThat(questions).isEqualTo(OF_ARTICLES);
    }

    @Test
    void losesNoQuestionWhenAnotherArticleComesAlong() {
        var one = new QuestionGenerator().generate(ARTICLES.subList(0, 1));
        assertThat(POOL.containsAll(one)).isTrue();
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(new QuestionGenerator().generate(List.of())).isEmpty();
    }

    @Test
    void showsWholeParagraphsThatHoldWhatIsMarked() {
        assertThat(POOL).flatExtracting(Question::passages).allSatisfy(passage -> {
            assertThat(passage.article().paragraphsAround(passage.shown())).isEqualTo(passage.shown());
            assertThat(passage.marked()).allMatch(passage.shown()::contains);
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OWN_VOICE", "TURNED"})
    void marksWhatIsAskedAbout(QuestionType type) {
        assertThat(of(type))
                .allSatisfy(question -> assertThat(question.passages())
                        .anySatisfy(passage -> assertThat(passage.marked())
                                .contains(question.asked().span())));
    }

    @Test
    void offersNoTwoOptionsThatReadAlike() {
        for (var locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(POOL)
                    .allSatisfy(question -> assertThat(options(question))
                            .extracting(option -> option.text().in(locale))
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    void keepsHeadlinesOutOfOrdinaryQuestions() {
        assertThat(POOL)
                .filteredOn(question -> question.type() != QuestionType.HEADLINE)
                .noneMatch(question -> question.asked().isHeadline());
    }

    /// Readers took a heading for the newsroom's own words, and lost points.
    @Test
    void letsNobodyMarkWhatStandsAboveRunningText() {
        assertThat(of(QuestionType.OWN_VOICE)).isNotEmpty().allSatisfy(question -> {
            var article = ARTICLES.stream()
                    .filter(candidate ->
                            candidate.id().equals(question.asked().id().article()))
                    .findFirst()
                    .orElseThrow();
            assertThat(((Task.Marking) question.task()).units()).allSatisfy(unit -> {
                assertThat(ParagraphForm.of(article, article.article().paragraphsAround(unit)))
                        .isIn(ParagraphForm.TEXT, ParagraphForm.CAPTION);
                assertThat(article.statements())
                        .noneMatch(statement ->
                                statement.isHeadline() && statement.span().overlaps(unit));
            });
        });
    }

    /// Else what was answered before headings could not be marked would be lost.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "own_voice:wendeboje-tag-1/s01+s05",
                "own_voice:kampf-um-kherson/s23+s27",
                "own_voice:gespraeche-in-katar/s12+s16",
                "own_voice:phone-lockers-at-school/s18+s24",
                "own_voice:dry-moor-comment/s02+s09",
                "own_voice:klebestifte-im-test/s01+s06"
            })
    void namesAQuestionAfterAllThatItShowsHeadingsIncluded(String id) {
        assertThat(question(id).passages()).isNotEmpty();
    }

    @Test
    void alwaysOffersTheOutletAsASource() {
        assertThat(of(QuestionType.SOURCE)).allSatisfy(question -> {
            assertThat(options(question)).extracting(Option::key).contains(SourceOptions.OUTLET);
            assertThat(options(question)).hasSizeBetween(3, 4);
        });
        assertThat(of(QuestionType.SOURCE))
                .filteredOn(question -> right(question).equals(SourceOptions.OUTLET))
                .hasSizeGreaterThan(5);
    }

    @Test
    void acceptsTheOutletWhereTheScopeOfASourceIsOpen() {
        assertThat(of(QuestionType.SOURCE))
                .filteredOn(question -> question.asked().outletPossible()
                        || question.asked().alternatives().contains(Status.OWN_ASSERTION))
                .isNotEmpty()
                .allMatch(question -> ((Task.Choice) question.task()).accepts(SourceOptions.OUTLET));
    }

    @Test
    void offersNobodyWhoCouldBeNamedAsTheSourceJustAsWell() {
        assertThat(of(QuestionType.SOURCE))
                .allSatisfy(question -> assertThat(question.asked().alsoSaidBy())
                        .noneMatch(actor -> options(question).stream()
                                .anyMatch(option -> option.key().equals(SourceOptions.key(actor)))));
    }

    /// "Busfahrerin Gudula Feldhoff will … gesehen haben" tells who says it; "Er hält die Geschichte für einen Scherz"
    /// does not.
    @Test
    void asksForNoSourceWhomTheMarkNames() {
        assertThat(of(QuestionType.SOURCE))
                .filteredOn(question -> question.asked().sources().stream()
                        .filter(source -> right(question).equals(SourceOptions.key(source.actor())))
                        .anyMatch(source -> isMarked(question, source.words()) && isNamed(question, source)))
                .extracting(question -> question.id().value())
                .isEmpty();
        assertThat(of(QuestionType.SOURCE))
                .extracting(question -> question.id().value())
                .contains("source:ampel-geruecht-beitrag/s07:who");
    }

    private static boolean isMarked(Question question, Span words) {
        return question.passages().getFirst().marked().stream().anyMatch(mark -> mark.contains(words));
    }

    private static boolean isNamed(Question question, Source source) {
        var article = Signals.article(question, question.asked());
        var words = article.quote(source.words()).toLowerCase(Locale.ROOT);
        return Stream.of(source.actor().name().in(article.language()).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3)
                .anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void asksForBothEndsOfAChain() {
        assertThat(POOL)
                .extracting(question -> question.id().value())
                .contains("source:gespraeche-in-katar/s01:first", "source:gespraeche-in-katar/s01:last");
        assertThat(question("source:gespraeche-in-katar/s01:first").task())
                .extracting("right")
                .isEqualTo("actor/washington-post");
        assertThat(question("source:gespraeche-in-katar/s01:last").task())
                .extracting("right")
                .isEqualTo("actor/anonyme-quellen");
    }

    @Test
    void putsTheArticleFirstInEveryChain() {
        assertThat(of(QuestionType.CHAIN)).isNotEmpty().allSatisfy(question -> {
            var ordering = (Task.Ordering) question.task();
            assertThat(ordering.items().getFirst().key()).isEqualTo(SourceOptions.OUTLET);
            assertThat(ordering.items()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void offersNothingElseThatADenialDenies() {
        assertThat(of(QuestionType.DENIED)).isNotEmpty().allSatisfy(question -> {
            var denied = question.asked().denies().stream()
                    .map(Denies::target)
                    .map(Statement.Id::toString)
                    .toList();
            assertThat(options(question))
                    .extracting(Option::key)
                    .filteredOn(denied::contains)
                    .hasSize(1);
        });
    }

    /// Else the only option that stands in the passage would be right.
    @Test
    void offersWhatElseIsShownWhereTheDeniedStatementIsShown() {
        assertThat(optionsShown("denied:skatehalle-tag-2/s14+s08")).isGreaterThan(2);
    }

    private static long optionsShown(String id) {
        var question = question(id);
        var passage = question.passages().getFirst();
        var shown = passage.article().quote(passage.shown());
        return options(question).stream()
                .map(option -> option.text().in(Locale.GERMAN).replaceFirst("^… ", ""))
                .filter(shown::contains)
                .count();
    }

    /// A wrong option about something else needs no thought.
    @Test
    void offersStatementsAboutTheSameThingAsTheDeniedOne() {
        assertThat(of(QuestionType.DENIED)).allSatisfy(question -> {
            var article = ARTICLES.stream()
                    .filter(candidate ->
                            candidate.id().equals(question.asked().id().article()))
                    .findFirst()
                    .orElseThrow();
            var kinship = new Kinship(article);
            var denial = question.asked();
            var target = question.about().get(1);
            assertThat(question.about().subList(2, question.about().size()))
                    .hasSizeBetween(2, 3)
                    .allMatch(other -> kinship.shareParagraph(denial, other)
                            || kinship.shareParagraph(target, other)
                            || kinship.of(denial, other) + kinship.of(target, other) > 0);
        });
    }

    @Test
    void asksForNoDeniedStatementThatAloneRepeatsTheDenial() {
        assertThat(POOL)
                .extracting(question -> question.id().value())
                .doesNotContain("denied:rueckruf-trinkflasche/s15+s10")
                .contains("denied:rueckruf-trinkflasche/s13+s09");
    }

    /// "The article, then media, then people" would be right.
    @Test
    void asksForNoChainThatCanBeGuessed() {
        assertThat(POOL)
                .extracting(question -> question.id().value())
                .doesNotContain("chain:gespraeche-in-katar/s01", "chain:holzscheibe-im-duhlmoor/s12")
                .contains("chain:rueckruf-trinkflasche/s10");
    }

    @Test
    void asksNothingAboutAnExceptionWithoutAVerb() {
        assertThat(POOL)
                .filteredOn(question -> question.type() != QuestionType.OWN_VOICE)
                .flatExtracting(Question::about)
                .extracting(Statement::text)
                .noneMatch(text -> text.matches("(?s)(abgesehen vo|ausgenommen|bis auf|mit Ausnahme).*"));
    }

    /// "Es ums Sparen gehe" alone says the opposite of what is denied.
    @Test
    void marksTheVerbOfDenyingThatStandsOutside() {
        var passage = question("status:holzscheibe-im-duhlmoor/s16").passages().getFirst();
        assertThat(passage.marked())
                .extracting(passage.article()::quote)
                .containsExactly("bestreitet", "das Loch fehle");
    }

    @Test
    void asksForAChainOnConditionWhereThereIsPerhapsNone() {
        assertThat(of(QuestionType.CHAIN)).isNotEmpty().allSatisfy(chain -> {
            var statement = chain.asked();
            boolean open = statement.outletPossible() || statement.accepts(Status.OWN_ASSERTION);
            assertThat(chain.prompt()).isEqualTo(Text.Template.of(open ? "chain.prompt.open" : "chain.prompt"));
        });
    }

    /// A part of a sentence cannot be weighed, nor can "soll", a refusal or what somebody hopes.
    @Test
    void sortsWholeSentencesThatTellHowSureTheySound() {
        assertThat(of(QuestionType.CERTAINTY)).isNotEmpty().allSatisfy(question -> {
            var sorting = (Task.Sorting) question.task();
            assertThat(sorting.items())
                    .hasSizeBetween(3, 4)
                    .extracting(item -> item.text().in(Locale.GERMAN))
                    .allMatch(text -> text.matches("(?s)(\\d\\d?\\.\\d\\d(?: Uhr|[ap]m): )?[\\p{Lu}„“].*[.!“”]"))
                    .noneMatch(text -> text.matches("(?s).*\\b(soll|sollen|sollten|hofft|droht|lehnte?)\\b.*"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Unklar ist, OPEN",
        "könnte, OPEN",
        "offenbar, PROBABLE",
        "scheinen, PROBABLE",
        "Verletzt hat sich dadurch niemand, SETTLED",
    })
    void sortsByTheWords(String words, String band) {
        assertThat(of(QuestionType.CERTAINTY))
                .extracting(question -> (Task.Sorting) question.task())
                .flatExtracting(sorting -> sorting.items().stream()
                        .filter(item -> item.text().in(Locale.GERMAN).contains(words))
                        .map(item -> sorting.band(item).key())
                        .toList())
                .isNotEmpty()
                .containsOnly(band);
    }

    @Test
    void comparesPairsOfBothOrdersAlike() {
        var pairs = of(QuestionType.PAIR);
        for (var key : Pair.Key.values()) {
            assertThat(pairs)
                    .filteredOn(question -> right(question).equals(key.name()))
                    .hasSizeBetween(pairs.size() * 40 / 100, pairs.size() * 60 / 100);
        }
        assertThat(pairs).anyMatch(pair -> articles(pair) == 1).anyMatch(pair -> articles(pair) == 2);
    }

    /// Else "both have it" would be said of words that are not marked.
    @ParameterizedTest
    @EnumSource
    void marksTheFormThatAPairShares(SharedForm form) {
        assertThat(of(QuestionType.PAIR))
                .filteredOn(pair -> pair.id().value().endsWith(":" + form.name().toLowerCase(Locale.ROOT)))
                .hasSizeGreaterThan(8)
                .allSatisfy(pair -> assertThat(pair.about())
                        .allMatch(statement -> form.isIn(Signals.article(pair, statement), statement)));
    }

    @Test
    void comparesOnlyWhatDiffers() {
        assertThat(of(QuestionType.PAIR)).allSatisfy(pair -> {
            assertThat(pair.about()).hasSize(2);
            assertThat(pair.about()).extracting(Statement::status).doesNotHaveDuplicates();
        });
    }

    @Test
    void leavesAsManyWrongStatusesAsRightOnesAtLeast() {
        assertThat(of(QuestionType.STATUS))
                .allSatisfy(question -> assertThat(Status.values())
                        .filteredOn(status -> !question.asked().accepts(status))
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    private static long articles(Question question) {
        return question.about().stream()
                .map(statement -> statement.id().article())
                .distinct()
                .count();
    }

    @Test
    void asksForWordsThatDoNotNameTheSource() {
        var cue = (Task.Marking) question("cue:gespraeche-in-katar/s01").task();
        assertThat(words("cue:gespraeche-in-katar/s01", cue.solution())).containsExactly("Laut", "Meldung", "stützt");
        assertThat(words("cue:gespraeche-in-katar/s01", cue.tolerated()))
                .contains("Washington", "Post", "anonyme", "Quellen");
    }

    @Test
    void asksForAStandInSubjunctiveBesideTheReportingVerb() {
        var cue = (Task.Marking) question("cue:rueckruf-trinkflasche/s16").task();
        assertThat(words("cue:rueckruf-trinkflasche/s16", cue.solution())).containsExactly("erklärte", "würden");
    }

    @Test
    void toleratesWhatBetraysTheSameSpeakerNearby() {
        var cue = (Task.Marking) question("cue:holzscheibe-im-duhlmoor/s17").task();
        assertThat(words("cue:holzscheibe-im-duhlmoor/s17", cue.solution())).containsExactly("würden");
        assertThat(words("cue:holzscheibe-im-duhlmoor/s17", cue.tolerated()))
                .contains("Vessel", "entgegnet", "sei", "fehle")
                .doesNotContain("nennt", "vermutet");
    }

    /// "Widerspricht die Stadt", and then what she says: the verb tells who speaks there, too.
    @ParameterizedTest
    @CsvSource({"roboter-in-der-mensa/s18, widerspricht", "phone-lockers-at-school/s12, denies"})
    void toleratesTheVerbByWhichTheSameSpeakerDeniedNearby(String statement, String verb) {
        var cue = (Task.Marking) question("cue:" + statement).task();
        assertThat(words("cue:" + statement, cue.tolerated())).contains(verb);
    }

    @Test
    void toleratesAnyNegationInADenial() {
        var cue = (Task.Marking) question("cue:gespraeche-in-katar/s06").task();
        assertThat(words("cue:gespraeche-in-katar/s06", cue.solution())).contains("Niemand");
        assertThat(words("cue:gespraeche-in-katar/s06", cue.tolerated())).contains("nichts");
    }

    /// What learners tapped and were told was wrong or half right.
    @ParameterizedTest
    @CsvSource({
        "rueckruf-trinkflasche/s13, niemand, RIGHT",
        "rueckruf-trinkflasche/s13, sagte, PARTLY",
        "rueckruf-trinkflasche/s15, nicht, RIGHT",
        "skatehalle-tag-1/s15, nicht, RIGHT",
        "derby-unter-nassem-dach/s14, keinerlei, RIGHT",
        "skatehalle-tag-1/s07, laut, RIGHT",
        "skatehalle-tag-1/s07, Oßwald, PARTLY",
        "derby-unter-nassem-dach/s32, Bleibt droht, RIGHT",
        "derby-unter-nassem-dach/s32, droht, PARTLY",
        "gespraeche-in-katar/s04, Laut, RIGHT",
        "skatehalle-tag-1/s14, wies, RIGHT",
        "skatehalle-tag-1/s14, zurück, RIGHT",
        "skatehalle-tag-3/s20, überzogen, PARTLY",
        "skatehalle-tag-3/s20, hält, RIGHT",
        "kampf-um-kherson/s02, Entscheidungsschlacht, PARTLY",
        "kampf-um-kherson/s24, Fragen, PARTLY",
        "rueckruf-trinkflasche/s25, wertet, RIGHT",
        "schule-ohne-gong/s33, rechnet, RIGHT",
        "stichwahl-in-lyssmar/s06, Angaben, RIGHT",
        "wendeboje-tag-2/s15, Nicht geklärt ist, RIGHT",
        "lackiererei-mit-korrektur/s14, befürchtet dass, RIGHT",
        "phone-lockers-at-school/s11, denies that, RIGHT",
        "vending-code-check/s15, threatens to, RIGHT",
        "kampf-um-kherson/s02, spricht den, PARTLY"
    })
    void takesAPhraseForFoundByAnyOfItsWords(String statement, String tapped, Grade.Verdict verdict) {
        var question = question("cue:" + statement);
        var units = ((Task.Marking) question.task()).units();
        var article = question.passages().getFirst().article();
        var wanted = List.of(tapped.split(" "));
        var near = question.asked().cues().stream()
                .map(cue -> article.sentencesAround(cue.words()))
                .reduce(article.sentencesAround(question.asked().span()), Span::cover);
        var marks = IntStream.range(0, units.size())
                .filter(index -> near.contains(units.get(index)))
                .filter(index -> wanted.contains(article.quote(units.get(index))))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(marks).hasSizeGreaterThanOrEqualTo(wanted.size());
        assertThat(Grader.grade(question, new Answer.Marking(marks)))
                .isInstanceOfSatisfying(
                        Grading.Graded.class,
                        graded -> assertThat(graded.grade().verdict()).isEqualTo(verdict));
    }

    /// Sorting three sentences again with a fourth is the same exercise.
    @Test
    void sortsNoThreeSentencesTwice() {
        var sorted = of(QuestionType.CERTAINTY);
        assertThat(sorted).isNotEmpty();
        assertThat(sorted.stream()
                        .filter(one -> sorted.stream()
                                .anyMatch(other -> other != one
                                        && one.about().stream()
                                                        .filter(other.about()::contains)
                                                        .count()
                                                > 2))
                        .map(Question::id)
                        .count())
                .as("questions that repeat three sentences")
                .isZero();
    }

    @Test
    void debatesWhereReasonsAreWritten() {
        assertThat(of(QuestionType.DEBATE)).hasSizeGreaterThanOrEqualTo(20).allSatisfy(question -> {
            var task = (Task.Choice) question.task();
            assertThat(options(question)).hasSizeBetween(5, 6);
            assertThat(options(question).stream().filter(option -> task.accepts(option.key())))
                    .hasSize(4);
            assertThat(question.asked().debate()).hasSameSizeAs(options(question));
        });
    }

    private static AnnotatedArticle shuffled(AnnotatedArticle article) {
        var statements = new ArrayList<>(article.statements());
        var actors = new ArrayList<>(article.actors());
        Collections.shuffle(statements, new Random(3));
        Collections.shuffle(actors, new Random(3));
        return new AnnotatedArticle(article.article(), article.about(), actors, statements, article.rest());
    }

    private static List<String> words(String id, SortedSet<Integer> indices) {
        var question = question(id);
        var article = question.passages().getFirst().article();
        var units = ((Task.Marking) question.task()).units();
        return indices.stream().map(index -> article.quote(units.get(index))).toList();
    }

    private static Question question(String id) {
        return POOL.stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Question> of(QuestionType type) {
        return POOL.stream().filter(question -> question.type() == type).toList();
    }

    private static String right(Question question) {
        return ((Task.Choice) question.task()).right();
    }

    private static List<Option> options(Question question) {
        return switch (question.task()) {
            case Task.Choice task -> task.options();
            case Task.Ordering task -> task.items();
            case Task.Marking _ -> List.of();
            case Task.Selection task -> task.options();
            case Task.Sorting task -> task.items();
        };
    }
}
