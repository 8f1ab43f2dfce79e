package app.hearsay.annotation;

import app.hearsay.article.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/// Collects what is wrong with one file while it is read.
final class Problems {

    /// More than a person mends at a time; it keeps a file of rubbish from filling the log.
    private static final int MOST = 500;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String reason) {
        addOf(file, line, reason);
    }

    /// Adds what is wrong with another file that this one names.
    void addOf(String other, int line, String reason) {
        if (found.size() < MOST) {
            found.add(new Problem(other, line, reason));
        }
    }

    void add(Node node, String reason) {
        add(lineOf(node), reason);
    }

    /// The text of a file; nothing, and its faults among the problems, if it cannot be read.
    Optional<String> text(String name, TextFile file) {
        return switch (file) {
            case TextFile.Readable(var text) -> Optional.of(text);
            case TextFile.Unreadable(var faults) -> {
                faults.forEach(fault -> addOf(name, fault.line(), fault.reason()));
                yield Optional.empty();
            }
        };
    }

    String file() {
        return file;
    }

    List<Problem> found() {
        return List.copyOf(found);
    }

    /// The line on which a node begins, counted from 1.
    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
