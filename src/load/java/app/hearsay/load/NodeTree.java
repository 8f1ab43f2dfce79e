package app.hearsay.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a window shows: the server's nodes, kept up with its changes.
///
/// Not safe for several threads at once.
final class NodeTree {

    static final int ROOT = 1;

    private final Map<Integer, Node> nodes = new HashMap<>();

    NodeTree() {
        clear();
    }

    void clear() {
        nodes.clear();
        nodes.put(ROOT, new Node(ROOT));
    }

    /// @throws IllegalStateException if a change speaks of a node that the server never announced
    void apply(JsonNode changes) {
        changes.forEach(this::change);
    }

    Node root() {
        return node(ROOT);
    }

    /// The first node in document order that is visible and fits.
    Optional<Node> first(Predicate<Node> wanted) {
        return all(wanted).findFirst();
    }

    Stream<Node> all(Predicate<Node> wanted) {
        return within(root()).filter(wanted);
    }

    /// A node and all below it, in document order.
    Stream<Node> within(Node top) {
        var below = IntStream.of(Node.VIRTUAL_CHILDREN, Node.CHILDREN)
                .boxed()
                .flatMap(feature -> top.list(feature).stream());
        return Stream.concat(Stream.of(top), below.flatMap(id -> within(node(id.intValue()))));
    }

    /// All text below a node; what a node's `innerHTML` holds counts as it is, with its tags.
    String text(Node top) {
        var text = new StringBuilder();
        within(top).forEach(node -> {
            node.value(Node.TEXT, "text").ifPresent(part -> text.append(part.asString()));
            node.property("innerHTML").ifPresent(text::append);
        });
        return text.toString();
    }

    /// All text that the window shows.
    String text() {
        return text(root());
    }

    private Node node(int id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("The server has never announced node " + id);
        }
        return node;
    }

    private void change(JsonNode change) {
        var id = change.path("node").intValue();
        switch (change.path("type").asString()) {
            case "attach" -> nodes.put(id, new Node(id));
            case "detach" -> nodes.remove(id);
            case "put" -> node(id).put(feature(change), change.path("key").asString(), value(change));
            case "remove" -> node(id).remove(feature(change), change.path("key").asString());
            case "clear" -> node(id).clear(feature(change));
            case "splice" -> splice(node(id), change);
            case "empty" -> node(id);
            default -> throw new IllegalStateException("The server sent an unknown change: " + change);
        }
    }

    private static void splice(Node node, JsonNode change) {
        var added = change.has("addNodes") ? change.get("addNodes") : change.path("add");
        node.splice(
                feature(change),
                change.path("index").intValue(),
                change.path("remove").intValue(0),
                added);
    }

    private static int feature(JsonNode change) {
        return change.path("feat").intValue();
    }

    private static JsonNode value(JsonNode change) {
        if (change.has("nodeValue")) {
            return change.get("nodeValue");
        }
        return change.has("value") ? change.get("value") : JsonNodeFactory.instance.nullNode();
    }
}
