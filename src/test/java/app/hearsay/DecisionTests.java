package app.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The decisions of `src/docs/decisions`, and the classes that name them.
class DecisionTests {

    private static final Path FOLDER = Path.of("src/docs/decisions");
    private static final Pattern NAMED = Pattern.compile("See decisions? ((?:\\d{4}(?:, | and )?)+)\\.");
    private static final Pattern STATUS =
            Pattern.compile("20\\d\\d-\\d\\d-\\d\\d, (in force[^.]*|superseded by (\\d{4}))\\.");

    @Test
    void classesNameDecisionsThatAreInForce() throws IOException {
        var inForce = statuses().entrySet().stream()
                .filter(decision -> decision.getValue().startsWith("in force"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(named()).isNotEmpty();
        assertThat(inForce).containsAll(named());
    }

    @Test
    void theIndexSaysTheDateAndTheStatusOfEach() throws IOException {
        var index = Files.readString(FOLDER.resolve("README.md"));

        for (var file : files()) {
            var number = number(file);
            var row = index.lines()
                    .filter(line -> line.startsWith("| [%s](%s) |".formatted(number, file.getFileName())))
                    .toList();
            assertThat(row).as("the row of %s", file).hasSize(1);
            assertThat(row.getFirst().replaceAll("\\[(\\d{4})]\\([^)]*\\)", "$1"))
                    .contains(Objects.requireNonNull(statuses().get(number))
                            .split(";")[0]
                            .split(",")[0]);
        }
    }

    private static Map<String, String> statuses() throws IOException {
        var statuses = new TreeMap<String, String>();
        for (var file : files()) {
            var status = STATUS.matcher(Files.readString(file).replace('\n', ' '));
            assertThat(status.find()).as("a date and a status in %s", file).isTrue();
            assertThat(statuses.put(number(file), status.group(1)))
                    .as("another decision of that number")
                    .isNull();
        }
        return statuses;
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    private static String number(Path file) {
        return file.getFileName().toString().substring(0, 4);
    }

    private static TreeSet<String> named() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(java|js)"))
                    .toList()) {
                var found = NAMED.matcher(Files.readString(file).replace("\n/// ", " "));
                while (found.find()) {
                    named.addAll(List.of(found.group(1).split(", | and ")));
                }
            }
        }
        return named;
    }
}
