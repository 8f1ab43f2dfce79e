package app.hearsay.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.catalog.Catalog;
import app.hearsay.catalog.Catalogs;
import app.hearsay.catalog.EnglishTexts;
import app.hearsay.catalog.Languages;
import app.hearsay.game.NameRule;
import app.hearsay.game.Teams;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A set-up on its way into an address and back.
final class SetupAddressTests {

    private static final Catalog CATALOG = Catalogs.ofGermanAnd(EnglishTexts.articles(3));
    private static final Article.Id KHERSON = new Article.Id("kampf-um-kherson");
    private static final SetupForm USUAL = Proposal.usual(CATALOG, Locale.GERMAN);

    @Test
    void saysOnlyWhatIsNotUsual() {
        assertWritten(USUAL, "");
        for (var address : List.of(
                "count=15&clock=60&options=speed&options=standings&teams=3&dealing=chosen",
                "options=none&names=numbers&talk=180",
                "material=first-steps",
                "article=kampf-um-kherson",
                "without=kampf-um-kherson")) {
            assertWritten(read(address), "&" + address);
        }
        assertWritten(read("material=first-steps&article=kampf-um-kherson"), "&material=first-steps");
    }

    @Test
    void neverSaysWhichQuestionsWerePicked() {
        var picked = new SetupForm(
                USUAL.rules(), USUAL.languages(), USUAL.articles(), false, 10, USUAL.talk(), List.of("secret"));

        assertWritten(picked, "");
    }

    private static void assertWritten(SetupForm form, String more) {
        assertThat(written(form).split("&")).containsExactlyInAnyOrder(("language=de&texts=de" + more).split("&"));
    }

    @Test
    void comesBackAsItWasWhateverWasChosen() {
        var random = new Random(1);
        for (int i = 0; i < 500; i++) {
            var form = anyForm(random);
            var back = Proposal.read(
                    QueryParameters.fromString(written(form)),
                    CATALOG,
                    random.nextBoolean() ? Locale.GERMAN : Locale.ENGLISH);

            assertThat(back.understood()).as(written(form)).isTrue();
            assertThat(back.form().programme(CATALOG)).isEqualTo(form.programme(CATALOG));
            assertThat(back.form().rules()).isEqualTo(form.rules());
            assertThat(back.form().pace()).isEqualTo(form.pace());
        }
    }

    @Test
    void readsInTheLanguageOfTheTextThatIsNamedOrOfTheReader() {
        assertThat(read("").languages()).isEqualTo(Languages.of(Locale.GERMAN));
        assertThat(read("article=english-1").languages()).isEqualTo(Languages.of(Locale.ENGLISH));
        assertThat(read("article=english-1").articles()).containsExactly(new Article.Id("english-1"));
        assertThat(Proposal.usual(CATALOG, Locale.ENGLISH).rules().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void understandsWhatItKnows() {
        for (var good :
                List.of("", "count=20", "texts=de.en", "story=skatehalle", "clock=0", "teams=8", "names=free")) {
            assertThat(Proposal.read(QueryParameters.fromString(good), CATALOG, Locale.GERMAN)
                            .understood())
                    .as(good)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count=11",
                "count=-5",
                "count=999999999999999999999",
                "count=10.0",
                "count=٥",
                "count=5&count=10",
                "count=",
                "count",
                "clock=1",
                "clock=60s",
                "teams=1",
                "teams=9",
                "teams=2147483648",
                "talk=61",
                "language=fr",
                "language=DE",
                "texts=fr",
                "texts=de.de",
                "texts=en.de",
                "names=ROBERT'); drop table room",
                "names=",
                "dealing=random",
                "material=everything",
                "options=cheating",
                "options=speed&options=speed",
                "options=none&options=speed",
                "article=no-such-article",
                "article=../../etc/passwd",
                "article=%3Cscript%3Ealert(1)%3C/script%3E",
                "article=",
                "story=no-such-story",
                "without=nothing",
                "texts=de&article=english-1",
                "questions=abc",
                "secret=1",
                "%00=%00",
                "=",
                "constructor=1",
                "clok=60",
                "article=kampf-um-kherson%00"
            })
    void leavesTheUsualWhereItUnderstandsNothing(String hostile) {
        var read = Proposal.read(QueryParameters.fromString(hostile), CATALOG, Locale.GERMAN);

        assertThat(read.understood()).isFalse();
        assertThat(read.form()).isEqualTo(USUAL);
    }

    @Test
    void keepsWhatItUnderstandsBesideWhatItDoesNot() {
        var read = Proposal.read(
                QueryParameters.fromString("count=15&clock=7&article=kampf-um-kherson&article=gone"),
                CATALOG,
                Locale.GERMAN);

        assertThat(read.understood()).isFalse();
        assertThat(read.form().count()).isEqualTo(15);
        assertThat(read.form().rules().limit()).isEmpty();
        assertThat(read.form().articles()).containsExactly(KHERSON);
    }

    @Test
    void isNotHeldUpByManyOrLongValues() {
        var many = IntStream.range(0, 5_000)
                .mapToObj(i -> "article=" + "x".repeat(i % 300) + i)
                .collect(Collectors.joining("&"));

        assertThat(read(many + "&count=" + "9".repeat(100_000))).isEqualTo(USUAL);
    }

    @Test
    void leavesNothingOutWhereAllIsLeftOut() {
        var all = USUAL.articles().stream().map(id -> "without=" + id).collect(Collectors.joining("&"));

        var read = Proposal.read(QueryParameters.fromString(all), CATALOG, Locale.GERMAN);

        assertThat(read.form()).isEqualTo(USUAL);
        assertThat(read.understood()).isFalse();
    }

    private static SetupForm anyForm(Random random) {
        var texts = List.of("de", "en", "de.en").get(random.nextInt(3));
        var all = SetupForm.articles(Languages.parse(texts).orElseThrow(), CATALOG).stream()
                .sorted()
                .toList();
        int share = 1 + random.nextInt(10);
        var chosen = new ArrayList<>(all.stream()
                .filter(_ -> random.nextInt(10) < share)
                .map(String::valueOf)
                .toList());
        chosen.add(all.getFirst().toString());
        var said = Map.of(
                "texts", List.of(texts),
                "articles", chosen,
                "language", List.of(random.nextBoolean() ? "de" : "en"),
                "count", List.of(String.valueOf(any(SetupForm.COUNTS, random))),
                "talk", List.of(String.valueOf(any(SetupForm.TALKS, random))),
                "clock", List.of(random.nextBoolean() ? "0" : String.valueOf(any(SetupForm.SECONDS, random))),
                "names", List.of(any(List.of(NameRule.values()), random).name()),
                "options",
                        SetupForm.OPTIONS.stream()
                                .filter(_ -> random.nextBoolean())
                                .toList(),
                "teams", List.of(String.valueOf(random.nextInt(Teams.MOST + 1))),
                "dealing", List.of(random.nextBoolean() ? "dealt" : "chosen"));
        return SetupForm.of(field -> said.getOrDefault(field, List.of()));
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static SetupForm read(String address) {
        return Proposal.read(QueryParameters.fromString(address), CATALOG, Locale.GERMAN)
                .form();
    }

    private static String written(SetupForm form) {
        return SetupAddress.write(form, CATALOG).getQueryString();
    }
}
