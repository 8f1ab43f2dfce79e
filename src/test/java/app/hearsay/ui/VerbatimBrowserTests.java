package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.catalog.Catalog;
import app.hearsay.question.QuestionType;
import com.google.gson.Gson;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// A browser that translates pages leaves alone what an article says, since an exercise asks how exactly it
/// is said. The words of the app may be translated.
@BrowserTest
@Import({Tour.class, FixedRounds.class})
class VerbatimBrowserTests {

    /// Whatever can be read on the page and stands in an article, word for word, three words at least: how
    /// many there are, and those that would be translated. The name of an article is the app's own.
    private static final String EXPOSED = """
            () => {
                const {plain, texts, names} = known;
                // "8 von 9" is what "58 von 90" holds, too.
                const COUNT = /^\\d+ \\p{L}+ \\d+$/u;
                const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
                const exposed = [];
                let found = 0;
                while (walker.nextNode()) {
                    const words = plain(walker.currentNode.data);
                    const article = words.split(' ').length > 2 && !COUNT.test(words)
                        && !names.has(words) && texts.find(({text}) => text.includes(words));
                    if (article) {
                        const place = walker.currentNode.parentElement;
                        const language = place.closest('[lang]')?.lang;
                        const kept = place.closest('[translate]')?.translate === false;
                        found++;
                        if (!kept || language !== article.language) {
                            exposed.push(`${place.className || place.tagName} (${language}, ${kept ? 'kept' : 'translated'}): ${words.slice(0, 50)}`);
                        }
                    }
                }
                return {found, exposed};
            }
            """;

    /// Lets a page know the articles, which it keeps while it is open.
    private static final String LEARN = """
            articles => {
                const plain = text => text.replace(/\\s+/g, ' ').trim();
                const all = JSON.parse(articles);
                window.known = {
                    plain,
                    texts: all.map(({text, language}) => ({text: plain(text), language})),
                    names: new Set(all.flatMap(each => each.names).map(plain)),
                };
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    Tour tour;

    @Autowired
    Catalog catalog;

    @Test
    void noWordOfAnArticleIsTranslated() {
        var articles = Stream.concat(
                        catalog.articles().stream().map(article -> text(article.article(), article.title())),
                        catalog.questions().stream()
                                .flatMap(question -> question.passages().stream())
                                .map(passage -> text(passage.article(), passage.title())))
                .distinct()
                .toList();
        var known = new Gson().toJson(articles);
        var exposed = new TreeSet<String>();
        var quoting = new TreeSet<String>();
        tour.of(() -> Guest.at(port, Screen.PHONE), (name, guest) -> {
            if (guest.page().evaluate("typeof known").equals("undefined")) {
                guest.page().evaluate(LEARN, known);
            }
            var found = (Map<?, ?>) guest.page().evaluate(EXPOSED);
            ((List<?>) Objects.requireNonNull(found.get("exposed"))).forEach(words -> exposed.add(name + ": " + words));
            if (!Integer.valueOf(0).equals(found.get("found"))) {
                quoting.add(name);
            }
        });
        assertThat(exposed)
                .as("words of articles that a browser would translate")
                .isEmpty();
        assertThat(quoting)
                .as("where words of articles were found")
                .containsAll(Arrays.stream(QuestionType.values())
                        .flatMap(type -> Stream.of("question ", "feedback ", "asked on the phone ", "revealed ")
                                .map(screen -> screen + type))
                        .toList())
                .contains("/", "/article/gespraeche-in-katar", "/tree", "/rules/soll", "summary", "setup", "report");
    }

    /// What is the app's own on the same screens: the prompt, and the four statuses to choose from.
    @Test
    void theWordsOfTheAppMayBeTranslated() {
        try (var guest = Guest.at(port, Screen.PHONE)) {
            guest.open("/");

            assertThat(guest.page().locator(".prompt").first().evaluate("prompt => prompt.translate"))
                    .isEqualTo(true);
            assertThat(guest.page()
                            .locator(".hand-in, .option, .foot")
                            .evaluateAll("all => all.every(one => one.translate)"))
                    .isEqualTo(true);
        }
    }

    private static Map<String, Object> text(Article article, Bilingual title) {
        return Map.of(
                "text", article.text(),
                "language", article.language().toLanguageTag(),
                "names", List.of(title.in(Locale.GERMAN), title.in(Locale.ENGLISH)));
    }
}
