package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.StoryPart;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The shipped library has enough of everything to practise with for weeks.
class ShippedLibraryTests {

    private static final Catalog CATALOG = Catalogs.shipped();
    private static final Set<String> FIRST = Set.of("derby-", "holzscheibe-", "rueckruf-", "schule-", "skatehalle-");
    private static final int LEAST_OF_A_RULE = 5;
    private static final int LEAST_OF_A_TYPE = 60;

    /// Chains that can be guessed are not asked for, nor many headlines that leave out the same; debates have reasons
    /// that were written for them; and two reports of each language are kept for checks.
    private static final Map<QuestionType, Integer> LEAST =
            Map.of(QuestionType.CHAIN, 10, QuestionType.HEADLINE, 30, QuestionType.DEBATE, 50);

    @Test
    void yieldsEnoughQuestions() {
        assertThat(CATALOG.questions()).hasSizeGreaterThanOrEqualTo(3500);
    }

    @Test
    void givesEveryQuestionAMaskOfItsOwn() {
        assertThat(CATALOG.questions())
                .extracting(question -> question.id().mask())
                .doesNotHaveDuplicates()
                .allMatch(mask -> mask.matches("[0-9a-z]{1,13}"));
    }

    @ParameterizedTest
    @EnumSource
    void yieldsEnoughQuestionsOfEveryType(QuestionType type) {
        int least = LEAST.getOrDefault(type, LEAST_OF_A_TYPE);
        assertThat(CATALOG.questions()).filteredOn(Question::type, type).hasSizeGreaterThanOrEqualTo(least);
    }

    /// The two texts that were given keep what can be asked of them. Their chains can be guessed, nothing is put
    /// into the mouths of real people, one rejects nothing, and the other has too little to be sorted.
    @ParameterizedTest
    @CsvSource({
        "gespraeche-in-katar, 'CHAIN, CERTAINTY, PAIR, TURNED'",
        "kampf-um-kherson, 'CHAIN, DENIED, TURNED'",
    })
    void asksEveryTypeThatASeedCarries(String seed, String lacking) {
        var types = CATALOG.questions().stream()
                .filter(question -> question.passages().stream()
                        .anyMatch(passage -> passage.article().id().value().equals(seed)))
                .map(Question::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(QuestionType.class)));
        assertThat(types)
                .containsAll(Stream.of(QuestionType.values())
                        .filter(type -> !List.of(lacking.split(", ")).contains(type.name()))
                        .toList());
    }

    /// Where a text came without its origin, it says so, the licence included.
    @Test
    void saysWhatIsNotKnownOfATextByOthers() {
        assertThat(shipped().filter(article -> article.origin().isEmpty()))
                .hasSize(2)
                .allSatisfy(article -> {
                    assertThat(article.provenance().in(Locale.GERMAN))
                            .contains("geschrieben", "Lizenz", "wissen wir nicht");
                    assertThat(article.provenance().in(Locale.ENGLISH)).contains("do not know", "wrote", "licence");
                });
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryHardCaseInSeveralArticles(HardCase rule) {
        var cases = statements().stream()
                .filter(statement -> statement.rules().contains(rule))
                .toList();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(LEAST_OF_A_RULE);
        assertThat(cases.stream().map(statement -> statement.id().article()).distinct())
                .hasSizeGreaterThanOrEqualTo(4);
    }

    /// What learners need of every text. Of the first eight more was asked; of all of them it could be learned by
    /// heart.
    @Test
    void putsIntoEachPracticeReportWhatItIsFor() {
        var reports = shipped().filter(article -> article.about().invented()).toList();
        assertThat(reports).hasSize(56);
        assertThat(CATALOG.checkArticles()).hasSize(4).isSubsetOf(reports);
        reports.forEach(ShippedLibraryTests::checkReport);
        assertThat(reports)
                .filteredOn(ShippedLibraryTests::isOfTheFirst)
                .hasSize(8)
                .allSatisfy(report -> {
                    assertThat(wordsOfBody(report)).isBetween(150L, 300L);
                    assertThat(report.statements())
                            .anyMatch(statement -> statement.rules().contains(HardCase.PLAN_SOLLEN))
                            .anyMatch(Statement::isHearsay);
                });
        assertThat(reports.stream().flatMap(report -> report.story().stream()).filter(StoryPart::day))
                .hasSize(12);
        assertThat(reports.stream().flatMap(report -> report.story().stream()).filter(part -> !part.day()))
                .extracting(StoryPart::story)
                .containsOnly(
                        "ampelgeruecht", "dry-moor", "four-day-bakery", "freier-freitag", "stadtmolch", "vending-code")
                .hasSize(12);
        assertThat(reports).allMatch(report -> report.kind().isPresent());
    }

    private static void checkReport(AnnotatedArticle report) {
        var name = report.id().value();
        var certainties = report.statements(Status.SPECULATION).stream()
                .map(Statement::certainty)
                .distinct();
        assertThat(report.statements(Status.DENIAL).size()).as(name).isGreaterThanOrEqualTo(2);
        assertThat(certainties).as(name).hasSizeGreaterThanOrEqualTo(2);
        assertThat(wordsOfBody(report)).as(name).isBetween(150L, 330L);
        assertThat(report.statements().stream()
                        .mapToInt(statement -> statement.sources().size())
                        .max()
                        .orElseThrow())
                .as(name)
                .isBetween(2, 3);
    }

    private static boolean isOfTheFirst(AnnotatedArticle report) {
        var id = report.id().value();
        return FIRST.stream().anyMatch(id::startsWith);
    }

    /// Without headlines and captions.
    private static long wordsOfBody(AnnotatedArticle report) {
        var article = report.article();
        var beside = report.statements().stream()
                .filter(statement -> statement.isHeadline() || statement.rules().contains(HardCase.CAPTION))
                .map(statement -> article.paragraphsAround(statement.span()))
                .toList();
        return article.words().stream()
                .filter(word -> beside.stream().noneMatch(word::overlaps))
                .count();
    }

    /// To practise with, and for checks.
    private static Stream<AnnotatedArticle> shipped() {
        return Stream.of(CATALOG.articles(), CATALOG.checkArticles()).flatMap(List::stream);
    }

    private static List<Statement> statements() {
        return shipped()
                .map(AnnotatedArticle::statements)
                .flatMap(Collection::stream)
                .toList();
    }
}
