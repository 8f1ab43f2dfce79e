package app.hearsay.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/// Refuses what YAML allows and an annotation file has no use for, before any tree is built: anchors and aliases (with
/// which a short file unfolds to billions of nodes), tags, deep nesting and a second document.
final class YamlGuard {

    private static final int DEEPEST = 8;

    /// Where a file has something that is refused, and why.
    record Refusal(int line, String reason) {}

    private int depth;
    private int documents;

    private YamlGuard() {}

    static Optional<Refusal> firstRefusal(Iterable<Event> events) {
        var guard = new YamlGuard();
        for (var event : events) {
            var reason = guard.refuse(event);
            if (reason != null) {
                return Optional.of(new Refusal(event.getStartMark().getLine() + 1, reason));
            }
        }
        return Optional.empty();
    }

    private @Nullable String refuse(Event event) {
        count(event);
        return switch (event) {
            case AliasEvent _ -> "an alias (*) is not allowed: write the value out, or put it between quotation marks";
            case NodeEvent node
            when node.getAnchor() != null -> "an anchor (&) is not allowed: put the value between quotation marks";
            case ScalarEvent scalar when scalar.getTag() != null -> tagged();
            case CollectionStartEvent start when start.getTag() != null -> tagged();
            case CollectionStartEvent _ when depth > DEEPEST -> "lists and braces stand too deep in each other";
            case DocumentStartEvent _
            when documents > 1 -> "a second document (---) in the file: one file holds one article";
            default -> null;
        };
    }

    private void count(Event event) {
        switch (event) {
            case CollectionStartEvent _ -> depth++;
            case CollectionEndEvent _ -> depth--;
            case DocumentStartEvent _ -> documents++;
            default -> {}
        }
    }

    private static String tagged() {
        return "a tag (!) is not allowed: put the value between quotation marks";
    }
}
