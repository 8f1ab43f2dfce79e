package app.hearsay.ui.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules that style sheets keep.
class StyleSheetTests {

    private static final Path ROOT = Path.of("src", "main", "resources", "META-INF", "resources");
    private static final Path SMALL = ROOT.resolve("style");
    private static final String LAYERS = "@layer reset, base, part, view, contrast;";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"(style/[^\"]+\\.css)\"\\);");
    private static final Pattern ONE_LAYER = Pattern.compile("@layer (\\w+) \\{\\n(?: {4}[^\\n]*\\n|\\n)*}\\n");

    /// Younger than 2022; those that only make something nicer are not named.
    private static final Map<Pattern, String> YOUNG = Map.of(
            Pattern.compile("light-dark\\("), "light-dark()",
            Pattern.compile("@media[^{]*[<>]"), "a range in a media query",
            Pattern.compile("text-decoration: [^;]* [^;]*;"),
                    "text-decoration with more than its line, as Safari 26.2 is the first to know",
            Pattern.compile("(?m)^\\s*&|@(container|scope|starting-style|property)\\b"),
                    "nesting, or a younger at-rule",
            Pattern.compile("\\b(oklch|contrast-color|round|mod|if)\\(|\\(from "), "a younger function");

    private static final Pattern DECLARATION = Pattern.compile("(?<![\\w-])[\\w-]+: [^;{}]+;");
    private static final Pattern SUPPORTS = Pattern.compile("(?m)^( +)@supports [^{]*\\{\\n(?:\\1 .*\\n|\\n)*\\1}\\n");

    @Test
    void declareTheLayersOnceBeforeEverythingElse() {
        var declaring = sheets().filter(sheet -> rules(sheet).contains("@layer reset,"));

        assertThat(declaring).containsExactly(ROOT.resolve("hearsay.css"));
        assertThat(rules(ROOT.resolve("hearsay.css"))).startsWith(LAYERS);
    }

    @Test
    void whatIsServedOnlyImports() {
        for (var sheet : served()) {
            assertThat(IMPORT.matcher(rules(sheet)).replaceAll("").replace(LAYERS, ""))
                    .as("what else %s says", sheet)
                    .isBlank();
        }
    }

    @Test
    void everySmallSheetIsImported() {
        var imported = new TreeSet<Path>();
        served().forEach(sheet ->
                IMPORT.matcher(rules(sheet)).results().forEach(found -> imported.add(ROOT.resolve(found.group(1)))));

        assertThat(small()).containsExactlyInAnyOrderElementsOf(imported);
    }

    @Test
    void everyRuleStandsInTheLayerThatItsPlaceSays() {
        small().forEach(sheet -> {
            var whole = ONE_LAYER.matcher(rules(sheet));
            assertThat(whole.matches())
                    .as("%s is one layer, and indented", sheet)
                    .isTrue();
            assertThat(whole.group(1)).as("the layer of %s", sheet).isEqualTo(layer(sheet));
        });
    }

    /// What browsers of 2022 do not know, each with the rule that it breaks.
    @Test
    void whatOlderBrowsersDoNotKnowHasSomethingInItsPlace() {
        var found = new TreeSet<String>();
        small().forEach(sheet -> {
            var rules = rules(sheet);
            YOUNG.forEach(
                    (young, name) -> young.matcher(rules).results().forEach(use -> found.add(sheet + ": " + name)));
            withoutSupports(rules)
                    .lines()
                    .filter(line -> line.contains("color-mix("))
                    .forEach(line -> found.add(sheet + ": color-mix() outside of @supports:" + line));
            DECLARATION
                    .matcher(rules)
                    .results()
                    .filter(StyleSheetTests::isNewer)
                    .forEach(declaration -> {
                        var plain = declaration
                                .group()
                                .replaceAll("(\\d)[dsl]v([hbw])", "$1v$2")
                                .replaceFirst(" / \"\"", "");
                        if (!rules.substring(0, declaration.start())
                                .stripTrailing()
                                .endsWith(plain)) {
                            found.add(sheet + ": nothing before " + declaration.group());
                        }
                    });
        });
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsPickedInAFieldThatNobodySeesCanBeSeenWithoutHas() {
        assertThat(small().map(StyleSheetTests::rules)
                        .filter(rules -> rules.contains(":has(:checked)") && rules.contains("opacity: 0;")))
                .isNotEmpty()
                .allMatch(rules -> rules.contains("@supports not selector(:has("));
    }

    private static boolean isNewer(MatchResult declaration) {
        return declaration.group().matches("(?s).*\\d[dsl]v[hbw].*|content: .*\" / \".*");
    }

    /// A rule that asks for what a browser supports stands in one block, indented.
    private static String withoutSupports(String rules) {
        return SUPPORTS.matcher(rules).replaceAll("");
    }

    private static String layer(Path sheet) {
        var name = SMALL.relativize(sheet);
        if (name.getNameCount() > 1) {
            return name.getName(0).toString();
        }
        return name.toString().equals("reset.css") ? "reset" : "base";
    }

    private static List<Path> served() {
        return sheets().filter(sheet -> ROOT.equals(sheet.getParent())).toList();
    }

    private static Stream<Path> small() {
        return sheets().filter(sheet -> sheet.startsWith(SMALL));
    }

    private static Stream<Path> sheets() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without comments.
    private static String rules(Path sheet) {
        return COMMENT.matcher(read(sheet)).replaceAll("").stripLeading();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
