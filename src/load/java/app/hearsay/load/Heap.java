package app.hearsay.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        var total = TOTAL.matcher(jcmd("GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("no heap of process " + process);
        }
        return Long.parseLong(total.group(1));
    }

    /// How many objects of a class live, without those of its subclasses.
    long live(String type) {
        var row = Pattern.compile("(\\d+) +\\d+ +%s(?: |$)".formatted(Pattern.quote(type)), Pattern.MULTILINE)
                .matcher(jcmd("GC.class_histogram"));
        return row.find() ? Long.parseLong(row.group(1)) : 0;
    }

    /// Writes what lives to a file that tools for heap dumps read.
    void dump(Path file) {
        jcmd("GC.heap_dump", file.toAbsolutePath().toString());
    }

    private String jcmd(String... command) {
        var line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), process));
        line.addAll(List.of(command));
        try {
            return new ProcessBuilder(line).start().inputReader().readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
