package app.hearsay.ui;

import static app.hearsay.room.Lesson.lessonPlayedToItsEnd;
import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.room.School;
import app.hearsay.ui.report.ReportPage;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// What the app says itself has the words, quotation marks and numbers of the language that it speaks; texts of
/// articles, which say their own language, do not count.
@BrowserTest
@Import({Tour.class, FixedRounds.class})
class SpokenLanguageBrowserTests {

    /// What is seen or heard in the language, a line for each.
    private static final String SPOKEN = """
            language => {
                const own = element => element.closest('[lang]').lang.startsWith(language) && !element.closest('[translate=no]');
                const found = [];
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const node = walker.currentNode;
                    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
                    if (element.closest('script, style') || !own(element)) {
                        continue;
                    }
                    if (node === element) {
                        ['aria-label', 'title', 'alt', 'placeholder'].filter(name => element.hasAttribute(name))
                            .forEach(name => found.push(element.getAttribute(name)));
                    } else {
                        found.push(node.data);
                    }
                }
                return found.map(each => each.trim()).filter(each => each);
            }
            """;

    /// Words of the other language are quoted now and then, to be explained.
    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|„[^„“]*“");

    private static final Pattern FOREIGN_TO_ENGLISH = Pattern.compile(
            "[„‚]|\\d,\\d{1,2}(?!\\d)|\\d[\\s\\u00a0\\u202f]%"
                    + "|(?iU)\\b(der|die|das|nicht|ist|Frage|Artikel|Stufe|Aussage|Dezember)\\b|[A-Z][a-z]+ \\d{1,2}, \\d{4}|\\d\\.(?= [A-Z][a-z]+ \\d)");
    private static final Pattern FOREIGN_TO_GERMAN = Pattern.compile(
            "”|\\d\\.\\d{1,2}(?!\\d)|\\d%|(?iU)\\b(the|and|of|is|question|article|level|statement|December)\\b");

    @LocalServerPort
    int port;

    @Autowired
    Tour tour;

    @Autowired
    School school;

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "en-GB"})
    void everyScreenSpeaksOneLanguage(String tag) {
        var found = new TreeSet<String>();
        Tour.Look look = (name, guest) -> {
            guest.photograph("spoken-" + tag + "-" + name.replaceAll("\\W+", "-"));
            found.addAll(foreign(guest, tag, name));
        };
        tour.alone(() -> Guest.at(port, Screen.DESKTOP, tag), look);
        var game = lessonPlayedToItsEnd(school, Locale.forLanguageTag(tag.substring(0, 2)), 25);
        try (var guest = Guest.at(port, Screen.DESKTOP, tag).as(game.host().value())) {
            ReportPage.open(guest, game);
            look.at("report", guest);
        }
        assertThat(found).isEmpty();
    }

    private static List<String> foreign(Guest guest, String tag, String name) {
        var pattern = tag.startsWith("de") ? FOREIGN_TO_GERMAN : FOREIGN_TO_ENGLISH;
        var spoken = (List<?>) guest.page().evaluate(SPOKEN, tag.substring(0, 2));
        assertThat(spoken).as(name).isNotEmpty();
        return spoken.stream()
                .map(String::valueOf)
                .filter(words ->
                        pattern.matcher(QUOTED.matcher(words).replaceAll("")).find())
                .map(words -> name + ": " + words)
                .toList();
    }
}
