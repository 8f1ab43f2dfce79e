package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.ui.article.LibraryPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the content policy forbids, and that the app does not ask for it.
@BrowserTest
class PolicyBrowserTests {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /// What a view has the browser run, where it stands as a literal.
    private static final Pattern EXPRESSION =
            Pattern.compile("\\.(executeJs|addEventData|setFilter)\\(\\s*\"([^\"]+)\"");

    private static final String KNOWS = """
            ([call, code]) => {
                try {
                    const known = call === 'executeJs'
                        ? new Function('$0', '$1', '$2', code)
                        : new Function('event', 'element', `return (${code})`);
                    return typeof known === 'function';
                } catch {
                    return false;
                }
            }
            """;

    /// In a task of the page's own: what a debugger runs may compile.
    private static final String REFUSED = """
            () => new Promise(resolve => setTimeout(() => resolve(
                [() => eval('1'), () => Function('return 1'), () => (() => {}).constructor('return 1')].map(compile => {
                    try { compile(); return 'compiled'; } catch (error) { return error.name; }
                }))))
            """;

    @LocalServerPort
    int port;

    @Test
    void knowsEveryExpressionOfTheViews() throws IOException {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            guest.open("/article");
            var unknown = new ArrayList<String>();
            for (var expression : expressions()) {
                if (!(boolean) guest.page().evaluate(KNOWS, expression)) {
                    unknown.add(expression.getLast());
                }
            }
            assertThat(unknown).as("expressions that policy.js does not know").isEmpty();
        }
    }

    @Test
    void compilesNothing() {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            guest.open("/article");

            assertThat(guest.page().evaluate(REFUSED)).isEqualTo(List.of("EvalError", "EvalError", "EvalError"));
        }
    }

    @Test
    void refusesStylesInMarkup() {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            guest.open("/article");
            guest.page()
                    .evaluate("() => document.body.insertAdjacentHTML('beforeend', '<p id=p style=\"left: 1px\">')");

            assertThat(guest.page().evaluate("() => document.getElementById('p').style.left"))
                    .isEqualTo("");
        }
    }

    @Test
    void showsPicturesThatDependOnNumbers() {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            var pieces = LibraryPage.open(guest).pieces();
            pieces.first().waitFor();

            assertThat(pieces.evaluateAll(
                            "all => all.every(one => one.style.getPropertyValue('--n') === one.dataset.pieces)"))
                    .isEqualTo(true);
            guest.stayedAtHomeWithoutErrors();
        }
    }

    /// The page for the moments when no view can be shown has a style of its own.
    @Test
    void letsAPlainPageKeepItsStyle() {
        try (var guest = Guest.at(port, Screen.DESKTOP)) {
            guest.page().navigate("http://localhost:" + port + "/a%2Fb");

            assertThat(guest.page().evaluate("() => getComputedStyle(document.querySelector('h1')).fontWeight"))
                    .isEqualTo("600");
        }
    }

    private static List<List<String>> expressions() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> EXPRESSION.matcher(read(file)).results())
                    .map(found -> List.of(found.group(1), found.group(2)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
