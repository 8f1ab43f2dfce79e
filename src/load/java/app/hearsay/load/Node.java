package app.hearsay.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One node of a window's tree, as the server describes it: features by number, each a map or a list.
///
/// Numbers are those of Flow's `NodeFeatures`. A list of nodes holds their ids.
public final class Node {

    static final int DATA = 0;
    static final int PROPERTIES = 1;
    static final int CHILDREN = 2;
    static final int ATTRIBUTES = 3;
    static final int LISTENERS = 4;
    static final int PUSH = 5;
    static final int TEXT = 7;
    static final int CLASSES = 11;
    static final int VIRTUAL_CHILDREN = 24;

    private final int id;
    private final Map<Integer, Map<String, JsonNode>> maps = new HashMap<>(4);
    private final Map<Integer, List<JsonNode>> lists = new HashMap<>(4);

    Node(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    /// The element's name; empty for a text node.
    String tag() {
        return value(DATA, "tag").map(JsonNode::asString).orElse("");
    }

    public boolean hasClass(String name) {
        return list(CLASSES).stream().anyMatch(each -> each.asString().equals(name));
    }

    public Optional<String> attribute(String name) {
        return value(ATTRIBUTES, name).map(JsonNode::asString);
    }

    Optional<String> property(String name) {
        return value(PROPERTIES, name).map(JsonNode::asString);
    }

    boolean listensTo(String event) {
        return value(LISTENERS, event).isPresent();
    }

    /// The name in the window's pool of constants under which lies what an event of this node has to carry.
    Optional<String> eventData(String event) {
        return value(LISTENERS, event).map(JsonNode::asString);
    }

    Optional<JsonNode> value(int feature, String key) {
        return Optional.ofNullable(maps.getOrDefault(feature, Map.of()).get(key));
    }

    List<JsonNode> list(int feature) {
        return lists.getOrDefault(feature, List.of());
    }

    void put(int feature, String key, JsonNode value) {
        maps.computeIfAbsent(feature, _ -> new HashMap<>(4)).put(key, value);
    }

    void remove(int feature, String key) {
        maps.getOrDefault(feature, Map.of()).remove(key);
    }

    void clear(int feature) {
        lists.remove(feature);
    }

    void splice(int feature, int index, int removed, JsonNode added) {
        var list = lists.computeIfAbsent(feature, _ -> new ArrayList<>(4));
        list.subList(index, index + removed).clear();
        var at = index;
        for (var each : added) {
            list.add(at++, each);
        }
    }
}
