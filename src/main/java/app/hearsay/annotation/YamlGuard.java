package app.hearsay.annotation;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/// Refuses what YAML allows and an annotation file has no use for, before it becomes part of a tree: anchors and
/// aliases (with which a short file unfolds to billions of nodes), tags, deep nesting and a second document.
final class YamlGuard implements Parser {

    private static final int DEEPEST = 8;

    /// What is refused, and why.
    static final class RefusedException extends YAMLException {

        private static final long serialVersionUID = 1;

        private final int line;

        private RefusedException(String reason, int line) {
            super(reason);
            this.line = line;
        }

        /// Where the file has it, counted from 1.
        int line() {
            return line;
        }
    }

    private final Parser parser;
    private int depth;
    private int documents;

    YamlGuard(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    /// @throws RefusedException if the event is refused
    @Override
    public Event getEvent() {
        var event = parser.getEvent();
        var reason = refuse(event);
        if (reason != null) {
            throw new RefusedException(reason, event.getStartMark().getLine() + 1);
        }
        return event;
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
