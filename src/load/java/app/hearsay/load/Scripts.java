package app.hearsay.load;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Stands in for the scripts that a server sends to its windows: runs none, but answers those that it waits for.
final class Scripts {

    private static final String RETURN = "@v-return";

    private Scripts() {}

    /// What a browser would return: true to a script that says so, otherwise nothing.
    static List<Rpc> answers(JsonNode executes) {
        var answers = new ArrayList<Rpc>();
        for (var execute : executes) {
            var script = execute.get(execute.size() - 1).asString();
            execute.valueStream()
                    .filter(argument -> argument.has(RETURN))
                    .findFirst()
                    .map(argument -> argument.get(RETURN))
                    .ifPresent(channel -> answers.add(Rpc.returned(
                            channel.get(0).intValue(), channel.get(1).intValue(), value(script))));
        }
        return answers;
    }

    private static JsonNode value(String script) {
        return script.contains("{return true}") ? BooleanNode.TRUE : JsonNodeFactory.instance.nullNode();
    }
}
