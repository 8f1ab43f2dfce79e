package app.hearsay.load;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One thing that a window tells its server, in the form in which Flow's own client writes it.
record Rpc(ObjectNode json) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// Something happened to an element.
    ///
    /// @param data the values that the listener asked for, by the expressions that it asked with
    static Rpc event(int node, String type, Map<String, ?> data) {
        var rpc = of("event", node).put("event", type);
        if (!data.isEmpty()) {
            rpc.set("data", json(data));
        }
        return new Rpc(rpc);
    }

    /// A property has another value now.
    static Rpc property(int node, String name, Object value) {
        var rpc = of("mSync", node).put("feature", Node.PROPERTIES).put("property", name);
        rpc.set("value", json(value));
        return new Rpc(rpc);
    }

    /// A call of a method that is annotated with `@ClientCallable`; what it returns is not waited for.
    static Rpc call(int node, String method, Object... arguments) {
        var rpc = of("publishedEventHandler", node).put("templateEventMethodName", method);
        rpc.set("templateEventMethodArgs", json(arguments));
        return new Rpc(rpc);
    }

    /// What a script has returned.
    static Rpc returned(int node, int channel, JsonNode value) {
        var rpc = of("channel", node).put("channel", channel);
        rpc.putArray("args").add(value);
        return new Rpc(rpc);
    }

    /// The router's word for an address: on its first load, or when a link leads there.
    ///
    /// @param route the path without its leading slash
    /// @param query without its question mark
    /// @param trigger empty on the first load, else `link`, `client` or `history`
    static Rpc navigate(String route, String query, String trigger) {
        var data = JSON.createObjectNode()
                .put("route", route)
                .put("query", query)
                .put("appShellTitle", "")
                .putNull("historyState")
                .put("trigger", trigger);
        var rpc = of("event", NodeTree.ROOT).put("event", "ui-navigate");
        rpc.set("data", data);
        return new Rpc(rpc);
    }

    private static ObjectNode of(String type, int node) {
        return JSON.createObjectNode().put("type", type).put("node", node);
    }

    private static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }
}
