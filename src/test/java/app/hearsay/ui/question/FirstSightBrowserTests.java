package app.hearsay.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.KnownLanguage;
import app.hearsay.catalog.Catalog;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.Specimens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// What a phone of 360 × 740 pixels shows of every question of the library before anybody scrolls.
@BrowserTest
@Import({EveryCard.class, EveryPanel.class})
class FirstSightBrowserTests {

    private static final double MOST_OF_THEM = 0.80;
    private static final int NEWCOMERS = 10;
    private static final String GERMAN = "de-DE";
    private static final String ENGLISH = "en-GB";

    /// Whether all that matters of the one question on the page is between its top and its bottom or, where the answers
    /// are docked, above these.
    private static final String IN_SIGHT = """
            () => {
                const question = document.querySelector('hearsay-question');
                const dock = question.querySelector('.answering').getBoundingClientRect().top;
                const above = (selector, bottom) => [...question.querySelectorAll(selector)].every(each => {
                    const box = each.getBoundingClientRect();
                    return box.top >= -1 && box.bottom <= bottom + 1;
                });
                return above('.prompt, .option', innerHeight)
                    && above('mark', question.isDocked ? dock : innerHeight);
            }
            """;

    /// Puts one card after the other into the exercise that is open, and tells for each what is in sight.
    private static final String LAY_OUT = """
            async ([address, places]) => {
                const exercise = document.querySelector('.exercise');
                const cards = await (await fetch(address)).json();
                const inSight = (element, top, bottom) => {
                    const box = element.getBoundingClientRect();
                    return box.top >= top - 1 && box.bottom <= bottom + 1;
                };
                return places.map(place => {
                    window.scrollTo(0, 0);
                    exercise.innerHTML = cards[place];
                    exercise.querySelector('hearsay-question').showMark();
                    const find = selector => [...exercise.querySelectorAll(selector)];
                    const prompt = find('.prompt')[0];
                    const dock = find('.answering')[0].getBoundingClientRect().top;
                    const under = find('.asking')[0].getBoundingClientRect().bottom;
                    const options = find('.answering > .options')[0]?.getBoundingClientRect();
                    const sorting = find('.answering > .sorting')[0]?.getBoundingClientRect();
                    const bands = find('[data-open] .band, .sorting:not(:has([data-open])) .band');
                    return {
                        prompt: inSight(prompt, 0, innerHeight),
                        marks: find('mark, .in-mark').every(mark => inSight(mark, under, dock)),
                        options: find('.option').every(option => inSight(option, options.top, options.bottom)),
                        items: find('[data-sort]').every(item => inSight(item, sorting.top, sorting.bottom))
                            && bands.every(band => inSight(band, sorting.top, sorting.bottom)),
                        inWindow: find('.prompt, .option').every(each => inSight(each, 0, innerHeight)),
                        buttons: find('[data-hand-in]').every(button => inSight(button, 0, innerHeight)),
                        upper: (find('mark, .in-mark')[0]?.getBoundingClientRect().top ?? 0) < innerHeight / 3,
                        still: !window.scrollY,
                        wide: document.documentElement.scrollWidth > innerWidth,
                    };
                });
            }
            """;

    /// Puts one card after the other into the exercise that is open, and tells how many pixels the widest is too wide.
    private static final String BEYOND = """
            async address => {
                const exercise = document.querySelector('.exercise');
                const cards = await (await fetch(address)).json();
                return Math.max(...cards.map(card => {
                    exercise.innerHTML = card;
                    return document.documentElement.scrollWidth - innerWidth;
                }));
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    Catalog catalog;

    /// What is in sight of one question.
    private record Sight(QuestionType type, boolean chooses, Map<?, ?> seen) {

        boolean sees(String what) {
            return Objects.equals(seen.get(what), true);
        }

        boolean isComplete() {
            return sees("prompt") && sees("marks") && sees("options") && sees("buttons");
        }
    }

    /// In German all of them, in English those that an English app asks.
    @ParameterizedTest
    @ValueSource(strings = {GERMAN, ENGLISH})
    void marksQuestionAndOptionsAreSeenAtOnce(String language) {
        try (var guest = Guest.at(port, Screen.PHONE, language)) {
            var sights = layOut(guest, language, question -> language.equals(GERMAN) || isEnglish(question));

            print(language, sights);
            assertThat(sights).allMatch(sight -> sight.sees("prompt") && sight.sees("buttons"));
            assertThat(sights).noneMatch(sight -> sight.sees("wide"));
            assertThat(share(sights.stream().filter(Sight::chooses).toList())).isGreaterThanOrEqualTo(MOST_OF_THEM);
        }
    }

    /// The sentence at hand with its bands, and a line for each of the others.
    @Test
    void everySentenceThatIsSortedIsSeenAtOnce() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            var sorting = layOut(guest, GERMAN, question -> question.type() == QuestionType.CERTAINTY);

            System.out.printf(
                    "First sight, 360 x 740, all sentences that are sorted: %.1f %%%n", percent(sorting, "items"));
            assertThat(percent(sorting, "items")).isGreaterThanOrEqualTo(100 * MOST_OF_THEM);
        }
    }

    /// Whoever comes for the first time, with the invitation to the lesson above the question.
    @ParameterizedTest
    @CsvSource({"360, 740", "640, 450"})
    void aNewcomerSeesMarksQuestionAndOptionsOnTheFirstPage(int width, int height) {
        int seen = 0;
        for (int newcomer = 0; newcomer < NEWCOMERS; newcomer++) {
            try (var guest = Guest.at(port, Screen.PHONE)) {
                guest.page().setViewportSize(width, height);
                seen += Objects.equals(guest.open("/").page().evaluate(IN_SIGHT), true) ? 1 : 0;
                if (newcomer == 0) {
                    guest.photograph("first-page-" + width);
                }
            }
        }
        System.out.printf(
                "First sight, %d x %d, newcomers who see all of it: %d of %d%n", width, height, seen, NEWCOMERS);
        assertThat(seen).isGreaterThanOrEqualTo((int) (MOST_OF_THEM * NEWCOMERS));
    }

    /// At twice the size of a laptop's browser window, and on a phone that lies on its side.
    @ParameterizedTest
    @CsvSource({"640, 450", "740, 360"})
    void theFourStatusesAreSeenAtOnceOnALowScreen(int width, int height) {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            guest.page().setViewportSize(width, height);
            var statuses = layOut(guest, GERMAN, question -> question.type() == QuestionType.STATUS);

            System.out.printf(
                    "First sight, %d x %d, four statuses: %.1f %%%n", width, height, percent(statuses, "inWindow"));
            assertThat(percent(statuses, "inWindow")).isGreaterThanOrEqualTo(100 * MOST_OF_THEM);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 32})
    void nothingScrollsSidewaysWhereTypeIsLarge(int size) {
        for (var path : List.of(
                "/",
                "/practice",
                "/practice/summary",
                "/practice?round=first-steps",
                "/progress",
                "/check",
                "/article",
                "/article/kampf-um-kherson",
                "/lesson",
                "/tree",
                "/rules",
                "/rules/soll",
                "/join",
                "/host")) {
            try (var guest = Guest.at(port, Screen.PHONE).withTypeOf(size)) {
                guest.open(path).fitsTheScreen();
            }
        }
        try (var guest = Guest.at(port, Screen.PHONE).withTypeOf(size)) {
            var address = Specimens.of(EveryCard.PATH, guest, GERMAN);
            guest.open("/practice");
            assertThat((int) guest.page().evaluate(BEYOND, address)).isLessThanOrEqualTo(0);
        }
    }

    private List<Sight> layOut(Guest guest, String language, Predicate<Question> wanted) {
        var all = catalog.questions();
        var places = IntStream.range(0, all.size())
                .filter(place -> wanted.test(all.get(place)))
                .boxed()
                .toList();
        var address = Specimens.of(EveryCard.PATH, guest, language);
        return sights(places.stream().map(all::get).toList(), (List<?>)
                guest.open("/practice").page().evaluate(LAY_OUT, List.of(address, places)));
    }

    private static List<Sight> sights(List<Question> questions, List<?> seen) {
        assertThat(seen).hasSameSizeAs(questions);
        return IntStream.range(0, questions.size())
                .mapToObj(i ->
                        new Sight(questions.get(i).type(), questions.get(i).task() instanceof Task.Choice, (Map<?, ?>)
                                Objects.requireNonNull(seen.get(i))))
                .toList();
    }

    private static boolean isEnglish(Question question) {
        var article = question.passages().getFirst().article();
        return KnownLanguage.of(article.language()) == KnownLanguage.ENGLISH;
    }

    private static double share(List<Sight> sights) {
        return sights.stream().filter(Sight::isComplete).count() / (double) Math.max(1, sights.size());
    }

    private static double percent(List<Sight> sights, String what) {
        return 100.0 * sights.stream().filter(sight -> sight.sees(what)).count() / sights.size();
    }

    private static void print(String language, List<Sight> sights) {
        var byType = new EnumMap<QuestionType, List<Sight>>(QuestionType.class);
        sights.forEach(sight ->
                byType.computeIfAbsent(sight.type(), _ -> new ArrayList<>()).add(sight));
        byType.forEach((type, all) -> System.out.printf(
                "First sight (%s), %s (%d): all %.0f %%, marks %.0f %%, options %.0f %%, upper third %.0f %%, unmoved %.0f %%%n",
                language,
                type,
                all.size(),
                100 * share(all),
                percent(all, "marks"),
                percent(all, "options"),
                percent(all, "upper"),
                percent(all, "still")));
        System.out.printf(
                "First sight (%s), 360 x 740, all that choose among options: %.1f %%%n",
                language, 100 * share(sights.stream().filter(Sight::chooses).toList()));
    }
}
