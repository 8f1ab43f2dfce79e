package app.hearsay.ui.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.statement.Status;
import app.hearsay.ui.picture.StatusStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the colours of both looks must do: be read on a wall from eight metres, and be told apart by every eye.
class ColourTests {

    private static final Path TOKENS =
            Path.of("src", "main", "resources", "META-INF", "resources", "style", "tokens.css");
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): #(\\w{3,6});");

    /// WCAG 2.2, 1.4.6: for words that are read in a bad light or from afar.
    private static final double WORDS = 7;

    /// WCAG 2.2, 1.4.11: for what can be seen only by its colour.
    private static final double SHAPES = 3;

    /// Of two statuses in Oklab (B. Ottosson, 2020), where 0.02 is just noticeable; a bound of ours, since icon, line
    /// and word tell them apart, too.
    private static final double APART = 0.05;

    enum Look {
        LIGHT,
        DARK
    }

    /// Eyes that lack a kind of cone wholly (G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, IEEE Transactions on
    /// Visualization and Computer Graphics 15(6), 2009), as matrices over linear RGB.
    private static final List<double[][]> EYES = List.of(
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            });

    @ParameterizedTest
    @EnumSource
    void wordsOnTheMarksOfAllStatusesCanBeReadFromAfar(Look look) throws IOException {
        var tokens = tokens(look);
        for (var status : Status.values()) {
            var name = StatusStyle.cssClass(status);
            for (var behind : List.of(name + "-bg", "paper", "card")) {
                assertThat(contrast(tokens, name, behind))
                        .as("%s on %s", name, behind)
                        .isGreaterThanOrEqualTo(WORDS);
            }
            assertThat(contrast(tokens, "ink", name + "-bg"))
                    .as("ink on %s", name)
                    .isGreaterThanOrEqualTo(WORDS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMarkerCanBeSeenAndItsWordsCanBeReadFromAfar(Look look) throws IOException {
        var tokens = tokens(look);
        assertThat(contrast(tokens, "on-marker", "marker")).isGreaterThanOrEqualTo(WORDS);
        assertThat(contrast(tokens, "ink", "heat")).isGreaterThanOrEqualTo(WORDS);
        if (look == Look.DARK) {
            assertThat(contrast(tokens, "marker", "paper")).isGreaterThanOrEqualTo(SHAPES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEyeTellsTheStatusesApart(Look look) throws IOException {
        var tokens = tokens(look);
        var names = Arrays.stream(Status.values()).map(StatusStyle::cssClass).toList();
        for (var eye : EYES) {
            for (var one : names) {
                for (var other : names.subList(names.indexOf(one) + 1, names.size())) {
                    assertThat(distance(oklab(seen(eye, token(tokens, one))), oklab(seen(eye, token(tokens, other)))))
                            .as("%s and %s, eye %d", one, other, EYES.indexOf(eye))
                            .isGreaterThanOrEqualTo(APART);
                }
            }
        }
    }

    /// See decision 0106.
    @Test
    void aWallThatWasMadeDarkIsAsDarkAsAnyScreen() throws IOException {
        var sheet = Files.readString(TOKENS);

        assertThat(declarations(sheet, ":root[data-look=\"dark\"] {"))
                .hasSize(2)
                .isEqualTo(declarations(sheet, ":root:not([data-look=\"light\"]) {"));
    }

    /// What the rules of a selector say, in turn.
    private static List<String> declarations(String sheet, String selector) {
        return Pattern.compile(Pattern.quote(selector) + "([^}]*)}")
                .matcher(sheet)
                .results()
                .map(rule -> rule.group(1).strip())
                .toList();
    }

    private static Map<String, Integer> tokens(Look look) throws IOException {
        var looks = Files.readString(TOKENS).split("@media", 3);
        var tokens = new HashMap<String, Integer>();
        for (var rules : look == Look.LIGHT ? List.of(looks[0]) : List.of(looks[0], looks[1])) {
            TOKEN.matcher(rules).results().forEach(token -> tokens.put(token.group(1), colour(token.group(2))));
        }
        return tokens;
    }

    private static int colour(String digits) {
        return Integer.parseInt(digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits, 16);
    }

    private static int token(Map<String, Integer> tokens, String name) {
        assertThat(tokens).containsKey(name);
        return tokens.getOrDefault(name, 0);
    }

    /// As WCAG 2.2 defines it.
    private static double contrast(Map<String, Integer> tokens, String one, String other) {
        double first = luminance(token(tokens, one));
        double second = luminance(token(tokens, other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        var light = linear(colour);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double[] linear(int colour) {
        return new double[] {linearShare(colour >> 16), linearShare(colour >> 8), linearShare(colour)};
    }

    private static double linearShare(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double[] seen(double[][] eye, int colour) {
        return Arrays.stream(times(eye, linear(colour)))
                .map(light -> Math.clamp(light, 0, 1))
                .toArray();
    }

    private static double[] oklab(double[] light) {
        var cones = times(
                new double[][] {
                    {0.4122214708, 0.5363325363, 0.0514459929},
                    {0.2119034982, 0.6806995451, 0.1073969566},
                    {0.0883024619, 0.2817188376, 0.6299787005}
                },
                light);
        return times(
                new double[][] {
                    {0.2104542553, 0.7936177850, -0.0040720468},
                    {1.9779984951, -2.4285922050, 0.4505937099},
                    {0.0259040371, 0.7827717662, -0.8086757660}
                },
                Arrays.stream(cones).map(Math::cbrt).toArray());
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
                .toArray();
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}
