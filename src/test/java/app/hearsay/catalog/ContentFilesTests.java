package app.hearsay.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.hearsay.annotation.InvalidAnnotationException;
import app.hearsay.annotation.Problem;
import app.hearsay.article.Article;
import app.hearsay.statement.AnnotatedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Content as editors on all sorts of machines save it, read as the start of the application reads it.
class ContentFilesTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_16_LE = StandardCharsets.UTF_16LE;
    private static final Charset UTF_16_BE = StandardCharsets.UTF_16BE;
    private static final String MARK = "\uFEFF";

    private static final String YAML = resource("talks.yaml");
    private static final String SEED =
            """
            title: Moskau will reden
            publisher: Nadelbacher Bote
            licence: CC0 1.0
            language: de

            """ + resource("talks.txt").lines().skip(1).reduce("", (text, line) -> text + line + "\n");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readsAlikeWhatLooksAlike(String name, UnaryOperator<String> change) {
        var plain = read(bytes(YAML), bytes(SEED));

        for (var read : List.of(
                read(bytes(YAML), bytes(change.apply(SEED))),
                read(bytes(change.apply(YAML)), bytes(SEED)),
                read(bytes(change.apply(YAML)), bytes(change.apply(SEED))))) {
            assertThat(read.article().text()).isEqualTo(plain.article().text());
            assertThat(read.article().words()).isEqualTo(plain.article().words());
            assertThat(read.statements()).isEqualTo(plain.statements());
            assertThat(read.origin()).isPresent().isEqualTo(plain.origin());
        }
    }

    static List<Arguments> readsAlikeWhatLooksAlike() {
        return List.of(
                change("byte-order mark", text -> MARK + text),
                change("blank line first", text -> "\n" + text),
                change("blank lines of Windows first", text -> MARK + "\r\n \r\n" + text.replace("\n", "\r\n")),
                change("soft hyphens", text -> text.replace("Gespräche", "Ge\u00ADsprä\u00ADche")),
                change("zero-width spaces", text -> text.replace("Zeitung", "Zei\u200Btung")),
                change("word joiners", text -> text.replace("Moskau will", "Moskau\u2060 will")),
                change("byte-order marks inside", text -> text.replace("Moskau", MARK + "Moskau")),
                change("soft hyphen in a key of the head", text -> text.replace("licence", "li\u00ADcence")),
                change("letters in two parts", text -> Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @MethodSource
    void saysWhyASeedCannotBeRead(String name, byte[] seed, String problem) {
        assertThat(problems(bytes(YAML), seed)).containsExactly(problem);
    }

    static List<Arguments> saysWhyASeedCannotBeRead() {
        return List.of(
                file(
                        "Windows-1252",
                        SEED.getBytes(WINDOWS),
                        "talks.txt:6: the byte E4 in column 36 is no UTF-8; in Windows-1252 it is “ä”: save the file as UTF-8"),
                file(
                        "half a letter at the end",
                        Arrays.copyOf(bytes(SEED + "ä"), bytes(SEED).length + 1),
                        "talks.txt:8: the byte C3 in column 1 is no UTF-8; in Windows-1252 it is “Ã”: save the file as UTF-8"),
                file(
                        "a byte that Windows-1252 lacks",
                        bytesAnd(SEED, 0x81),
                        "talks.txt:8: the byte 81 in column 1 is no UTF-8: save the file as UTF-8"),
                file(
                        "UTF-16",
                        (MARK + SEED).getBytes(UTF_16_LE),
                        "talks.txt:1: the file is encoded as UTF-16: save the file as UTF-8"),
                file(
                        "UTF-16, turned",
                        (MARK + SEED).getBytes(UTF_16_BE),
                        "talks.txt:1: the file is encoded as UTF-16: save the file as UTF-8"),
                file(
                        "UTF-16 without a mark",
                        SEED.getBytes(UTF_16_LE),
                        "talks.txt:1: the file is encoded as UTF-16: save the file as UTF-8"),
                file(
                        "UTF-32",
                        (MARK + SEED).getBytes(Charset.forName("UTF-32LE")),
                        "talks.txt:1: the file is encoded as UTF-32: save the file as UTF-8"),
                file(
                        "lost letter",
                        bytes(SEED.replace("Gespräche", "Gespr\uFFFDche")),
                        "talks.txt:6: a damaged character in column 36 (U+FFFD): restore it and save the file as UTF-8"),
                file(
                        "mark of direction",
                        bytes(SEED.replace("plant Moskau", "plant\u200E Moskau")),
                        "talks.txt:6: a character that cannot be seen in column 23 (U+200E LEFT-TO-RIGHT MARK): remove it"),
                file(
                        "joiner",
                        bytes(SEED.replace("Moskau schweigt", "Mos\u200Dkau schweigt")),
                        "talks.txt:7: a character that cannot be seen in column 31 (U+200D ZERO WIDTH JOINER): remove it"));
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @MethodSource
    void saysWhyAnAnnotationCannotBeRead(String name, byte[] yaml, String problem) {
        assertThat(problems(yaml, bytes(SEED))).containsExactly(problem);
    }

    static List<Arguments> saysWhyAnAnnotationCannotBeRead() {
        return List.of(
                file(
                        "Windows-1252",
                        YAML.replace("„", "\"")
                                .replace("“", "\"")
                                .replace("”", "\"")
                                .getBytes(WINDOWS),
                        "talks.yaml:4: the byte E4 in column 18 is no UTF-8; in Windows-1252 it is “ä”: save the file as UTF-8"),
                file(
                        "UTF-16",
                        (MARK + YAML).getBytes(UTF_16_LE),
                        "talks.yaml:1: the file is encoded as UTF-16: save the file as UTF-8"),
                file(
                        "mark of direction",
                        bytes(YAML.replace("language: de", "language: de\u200F")),
                        "talks.yaml:3: a character that cannot be seen in column 13 (U+200F RIGHT-TO-LEFT MARK): remove it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩\u200D👩\u200D👧", "🏴\u200D☠\uFE0F", "سلام\u200C\u200Fدنیا"})
    void leavesUnseenCharactersWhereTheyBelong(String words) {
        assertThat(read(bytes(YAML), bytes(SEED.replace("Moskau schweigt.", "Moskau schweigt. " + words)))
                        .article()
                        .text())
                .contains("Moskau schweigt. " + words);
    }

    @Test
    void findsASeedWhoseNameHasALetterInTwoParts() {
        var yaml = YAML.replace("seed: talks.txt", "seed: gespräche.txt");
        assertThat(read(bytes(yaml), bytes(SEED), Normalizer.normalize("gespräche.txt", Normalizer.Form.NFD))
                        .statements())
                .isNotEmpty();
    }

    private AnnotatedArticle read(byte[] yaml, byte[] seed) {
        return read(yaml, seed, "talks.txt");
    }

    private AnnotatedArticle read(byte[] yaml, byte[] seed, String seedName) {
        try {
            Files.write(Files.createDirectories(folder.resolve("content")).resolve("talks.yaml"), yaml);
            Files.write(Files.createDirectories(folder.resolve("seeds")).resolve(seedName), seed);
            try (var classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
                return new Catalog(new PathMatchingResourcePatternResolver(classes))
                        .article(new Article.Id("talks"))
                        .orElseThrow();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> problems(byte[] yaml, byte[] seed) {
        var invalid = catchThrowableOfType(InvalidAnnotationException.class, () -> read(yaml, seed));
        assertThat(invalid).as("nothing was found wrong").isNotNull();
        return invalid.problems().stream().map(Problem::toString).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytesAnd(String text, int last) {
        var bytes = Arrays.copyOf(bytes(text), bytes(text).length + 1);
        bytes[bytes.length - 1] = (byte) last;
        return bytes;
    }

    private static Arguments change(String name, UnaryOperator<String> change) {
        return Arguments.of(name, change);
    }

    private static Arguments file(String name, byte[] bytes, String problem) {
        return Arguments.of(name, bytes, problem);
    }

    private static String resource(String name) {
        try (var stream = ContentFilesTests.class.getResourceAsStream("/app/hearsay/annotation/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
