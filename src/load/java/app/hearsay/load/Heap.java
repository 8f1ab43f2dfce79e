package app.hearsay.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The heap of another Java process.
///
/// @param process its id; empty if it is not known
record Heap(String process) {

    private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

    static Heap of(String process) {
        return new Heap(process);
    }

    /// The bytes that live objects take; 0 if the process is not known.
    long used() {
        if (process.isEmpty()) {
            return 0;
        }
        try {
            var histogram = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            process,
                            "GC.class_histogram")
                    .start()
                    .inputReader()
                    .readAllAsString();
            var total = TOTAL.matcher(histogram);
            if (!total.find()) {
                throw new IllegalStateException("no heap in " + histogram);
            }
            return Long.parseLong(total.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
