package app.hearsay.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The counters by which a window and its server agree on what each has seen, as Flow's client keeps them
/// (`MessageHandler` and `MessageSender` of flow-client 25.2).
///
/// Not safe for several threads at once.
final class Conversation {

    private enum Resync {
        NONE,
        WANTED,
        ASKED
    }

    /// What goes over the line.
    ///
    /// @param id the client's number of it, by which the server knows a message that comes twice
    record Message(int id, String json) {}

    private static final int NEVER = -1;
    private static final String CLIENT_ID = "clientId";
    private static final String SYNC_ID = "syncId";
    private static final String RESYNCHRONIZE = "resynchronize";

    private final TreeMap<Integer, JsonNode> early = new TreeMap<>();
    private int seen = NEVER;
    private int next;
    private boolean busy;
    private Resync resync = Resync.NONE;
    private String csrf = "init";
    private @Nullable String pushId;
    private @Nullable Message unacknowledged;

    /// Whether a response is awaited: what happens meanwhile has to wait.
    boolean isBusy() {
        return busy;
    }

    /// Whether a later message has come, but not the one that is next.
    boolean hasGap() {
        return !early.isEmpty();
    }

    boolean wantsResync() {
        return resync == Resync.WANTED;
    }

    Optional<String> pushId() {
        return Optional.ofNullable(pushId);
    }

    /// The last message, as long as the server has not said that it has it.
    Optional<Message> unacknowledged() {
        return Optional.ofNullable(unacknowledged);
    }

    /// Gives up on missing messages: the next message asks for everything anew.
    void resynchronize() {
        early.clear();
        busy = false;
        if (resync == Resync.NONE) {
            resync = Resync.WANTED;
        }
    }

    /// Waits no longer for a message that is missing still.
    void giveUpGap() {
        if (!early.isEmpty()) {
            resynchronize();
        }
    }

    /// Replaces the key that proves that a message comes from this window.
    void forge(String key) {
        csrf = key;
    }

    Message say(List<Rpc> rpcs) {
        var json = JsonMapper.shared().createObjectNode();
        json.put("csrfToken", csrf);
        var invocations = json.putArray("rpc");
        rpcs.forEach(rpc -> invocations.add(rpc.json()));
        if (resync == Resync.WANTED) {
            json.put(RESYNCHRONIZE, true);
            resync = Resync.ASKED;
        }
        json.put(SYNC_ID, seen).put(CLIENT_ID, next);
        busy = true;
        unacknowledged = new Message(next++, json.toString());
        return unacknowledged;
    }

    /// What a window says when it is closed.
    String farewell() {
        var json = JsonMapper.shared().createObjectNode().put("csrfToken", csrf);
        json.putArray("rpc");
        return json.put("UNLOAD", true).toString();
    }

    /// Takes a message in and returns those whose turn has come, in order.
    List<JsonNode> hear(JsonNode message) {
        int id = message.path(SYNC_ID).asInt(NEVER);
        boolean everything = message.has(RESYNCHRONIZE);
        if (resync == Resync.ASKED && !everything) {
            return List.of();
        }
        if (everything) {
            resync = Resync.NONE;
            seen = id == NEVER ? seen : id - 1;
            early.headMap(id, true).clear();
        }
        if (id != NEVER && seen != NEVER && id <= seen) {
            endRequest(message);
            return List.of();
        }
        if (id != NEVER && seen != NEVER && id > seen + 1) {
            early.put(id, message);
            return List.of();
        }
        return inOrder(message);
    }

    private List<JsonNode> inOrder(JsonNode first) {
        var turn = new ArrayList<JsonNode>();
        for (@Nullable JsonNode message = first; message != null; message = early.remove(seen + 1)) {
            note(message);
            turn.add(message);
        }
        return turn;
    }

    private void note(JsonNode message) {
        int id = message.path(SYNC_ID).asInt(NEVER);
        if (message.has(CLIENT_ID)) {
            expect(message.path(CLIENT_ID).intValue(), message.has(RESYNCHRONIZE));
        }
        seen = id == NEVER ? seen : id;
        csrf = message.path("Vaadin-Security-Key").asString(csrf);
        if (message.has("Vaadin-Push-ID")) {
            pushId = message.path("Vaadin-Push-ID").asString();
        }
        endRequest(message);
    }

    private void expect(int expected, boolean forced) {
        if (unacknowledged != null && unacknowledged.id() < expected) {
            unacknowledged = null;
        }
        if (forced || expected > next) {
            next = expected;
        }
    }

    /// A message that the server sent on its own account answers nothing.
    private void endRequest(JsonNode message) {
        if (!message.path("meta").has("async")) {
            busy = false;
        }
    }
}
