package app.hearsay.game;

import app.hearsay.learner.Learner;
import app.hearsay.nickname.Nickname;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who waits to be let in. Counts for nothing yet, and is not kept beyond the process: after a restart
/// they ask again.
///
/// See decision 0050.
///
/// @param name what the room will call them; null where the room gives numbers
/// @param team what they chose; null leaves it to the room
/// @param from the address they come from
public record Newcomer(
        Learner.Id id, @Nullable Nickname name, @Nullable Integer team, Instant since, String from) {}
