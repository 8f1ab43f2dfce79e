package app.hearsay.ui.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/// The rules that scripts keep.
class ScriptTests {

    private static final Path ROOT = Path.of("src", "main", "resources", "META-INF", "resources");
    private static final Path JAVA = Path.of("src", "main", "java");

    private static final Pattern GLOBAL =
            Pattern.compile("\\b(?:window|globalThis|self)(?:\\.\\w+|\\[[^\\]]+])\\s*=(?!=)|window\\.hearsay");
    private static final Pattern CLOCK =
            Pattern.compile("\\b(?:setInterval|requestAnimationFrame|requestIdleCallback)\\b");
    private static final Pattern DECLARED =
            Pattern.compile("^(?:export )?(?:async )?(?:function|const|let|class) (\\w+)", Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile("^export [^*]", Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("^(?:import|export) .*'(\\.[^']+)';$", Pattern.MULTILINE);

    /// Younger than Safari 15.4 and Chrome 99, such as a pattern that looks behind itself.
    private static final Pattern YOUNG = Pattern.compile(
            "AbortSignal\\.|\\.(?:toSorted|toReversed|toSpliced|with|groupBy|withResolvers|canParse|checkVisibility"
                    + "|isSubsetOf|union|fromAsync|startViewTransition|showPopover)\\(|\\(\\?<[=!]|static \\{");

    /// What is repeated by the clock, none of it to find out whether an element is there.
    private static final Map<String, String> BY_THE_CLOCK = Map.of(
            "line.js", "looks after the line while it is down",
            "script/host/clock.js", "shows the seconds of a class",
            "script/play/countdown.js", "shows the seconds of a player",
            "script/play/wire.js", "says that a phone is there");

    @Test
    void scriptsMakeNoGlobals() {
        var made = new TreeMap<String, String>();
        scripts()
                .forEach(script ->
                        GLOBAL.matcher(read(script)).results().forEach(found -> made.put(name(script), found.group())));

        assertThat(made)
                .as("globals; the policy's stands where the compiler stood")
                .isEqualTo(Map.of("script/policy.js", "window.Function ="));
    }

    @Test
    void viewsCallNoGlobals() throws IOException {
        try (var files = Files.walk(JAVA)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> read(file).contains("window.hearsay")))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsPolledFor() {
        assertThat(scripts()
                        .filter(script -> CLOCK.matcher(read(script)).find())
                        .map(ScriptTests::name))
                .containsExactlyInAnyOrderElementsOf(BY_THE_CLOCK.keySet());
    }

    @Test
    void nothingIsAskedForThatBrowsersOf2022DoNotKnow() {
        assertThat(scripts()
                        .filter(script -> YOUNG.matcher(read(script)).find())
                        .map(ScriptTests::name))
                .isEmpty();
    }

    @Test
    void oneScriptKeepsWhatIsKeptAndOneAsksWhetherTheServerIsThere() {
        assertThat(scripts()
                        .filter(script -> read(script).matches("(?s).*\\b(session|local)Storage\\b.*"))
                        .map(ScriptTests::name))
                .containsExactly("script/keep.js");
        assertThat(scripts()
                        .filter(script -> read(script).contains("method: 'HEAD'"))
                        .map(ScriptTests::name))
                .containsExactly("script/reach.js");
    }

    @Test
    void everyScriptIsServedInOnePieceWithoutCommentsAndIndentation() {
        for (var script : served()) {
            assertThat(Assembly.of(new ClassPathResource(Assembly.ROOT + name(script))))
                    .as(name(script))
                    .isNotBlank()
                    .doesNotContain("'./script/", "'../", "\n//", "\n/**", "\n ", "\n\n");
        }
    }

    /// Its lines would lose their indentation.
    @Test
    void noTemplateGoesOnInAnotherLine() {
        assertThat(scripts()
                        .filter(script -> read(script)
                                .lines()
                                .anyMatch(line ->
                                        line.chars().filter(c -> c == '`').count() % 2 == 1))
                        .map(ScriptTests::name))
                .isEmpty();
    }

    /// What exports something shares one module with all others of the same script that do.
    @Test
    void namesOfPartsThatShareAModuleDoNotMeet() {
        for (var script : served()) {
            var names = withParts(script).stream()
                    .map(ScriptTests::read)
                    .filter(text -> EXPORT.matcher(text).find())
                    .flatMap(text -> DECLARED.matcher(text).results())
                    .map(found -> found.group(1));
            assertThat(names).as("names in %s", name(script)).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyPartOfAScriptIsUsed() {
        var used = new TreeSet<Path>();
        served().forEach(script -> used.addAll(withParts(script)));

        assertThat(scripts()).containsExactlyElementsOf(used);
    }

    /// The script and what lies in folders of what it imports, and what that imports.
    private static Set<Path> withParts(Path script) {
        var parts = new TreeSet<Path>();
        var open = new ArrayList<>(List.of(script));
        while (!open.isEmpty()) {
            var part = open.removeLast();
            if (parts.add(part)) {
                IMPORT.matcher(read(part))
                        .results()
                        .map(found -> part.resolveSibling(found.group(1)).normalize())
                        .filter(imported -> !ROOT.equals(imported.getParent()))
                        .forEach(open::add);
            }
        }
        return parts;
    }

    private static List<Path> served() {
        return scripts().filter(script -> ROOT.equals(script.getParent())).toList();
    }

    private static Stream<Path> scripts() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".js")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
