package app.hearsay.game;

import app.hearsay.learner.Learner;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How newcomers get into a room, and who waits at its door. Immutable.
///
/// See decision 0050.
///
/// @param locked whether nobody else may join
/// @param byHand whether everybody waits until a host lets them in
/// @param waiting who waits, in the order of coming
public record Door(boolean locked, boolean byHand, Map<Learner.Id, Newcomer> waiting) {

    static final Door OPEN = new Door(false, false, Map.of());

    public Door {
        waiting = Collections.unmodifiableMap(new LinkedHashMap<>(waiting));
    }

    /// Who waits, in the order of coming.
    public List<Newcomer> queue() {
        return List.copyOf(waiting.values());
    }

    public Optional<Newcomer> newcomer(Learner.Id learner) {
        return Optional.ofNullable(waiting.get(learner));
    }

    /// Whether whoever arrives so has to wait. Nobody overtakes those who came from the same address: what began as a
    /// flood stays outside until a host has looked at it.
    boolean holdsBack(Joining.Arrival arrival) {
        return byHand
                || arrival.crowding()
                || waiting.values().stream().anyMatch(other -> other.from().equals(arrival.from()));
    }

    Door locked(boolean other) {
        return new Door(other, byHand, waiting);
    }

    Door byHand(boolean other) {
        return new Door(locked, other, waiting);
    }

    Door with(Newcomer newcomer) {
        var others = new LinkedHashMap<>(waiting);
        others.put(newcomer.id(), newcomer);
        return new Door(locked, byHand, others);
    }

    Door without(Learner.Id gone) {
        if (!waiting.containsKey(gone)) {
            return this;
        }
        var others = new LinkedHashMap<>(waiting);
        others.remove(gone);
        return new Door(locked, byHand, others);
    }

    /// As if those others waited here.
    public Door waitedBy(Map<Learner.Id, Newcomer> others) {
        return new Door(locked, byHand, others);
    }

    Door deserted() {
        return new Door(locked, byHand, Map.of());
    }
}
