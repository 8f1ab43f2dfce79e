package app.hearsay.game;

import app.hearsay.learner.Learner;
import app.hearsay.nickname.Nickname;
import java.time.Instant;
import java.util.OptionalInt;

/// Somebody who plays in one room; their answers stand in the attempt log under the learner's id.
///
/// See decisions 0020 and 0051.
///
/// @param number in the order of joining, counted from 1 and never given twice in a room
/// @param name what the room calls them
/// @param skeleton what names that look like theirs have in common
/// @param from the first question that counts for them, counted from 0
/// @param midway whether that question was open already when they came: then its time counts for nothing
/// @param team counted from 0, if there are teams
/// @param removed whether the host has sent them away
/// @param mayReturn whether they may come back by themselves: everybody was sent away at once
public record Player(
        Learner.Id id,
        int number,
        Nickname name,
        String skeleton,
        Instant joinedAt,
        int from,
        boolean midway,
        OptionalInt team,
        ExtraTime extraTime,
        boolean removed,
        boolean mayReturn) {

    Player allowed(ExtraTime other) {
        return new Player(id, number, name, skeleton, joinedAt, from, midway, team, other, removed, mayReturn);
    }

    public Player sentAway() {
        return new Player(id, number, name, skeleton, joinedAt, from, midway, team, extraTime, true, false);
    }

    /// Out, as everybody else, and welcome again.
    Player sentOut() {
        return new Player(id, number, name, skeleton, joinedAt, from, midway, team, extraTime, true, true);
    }

    Player back() {
        return new Player(id, number, name, skeleton, joinedAt, from, midway, team, extraTime, false, false);
    }

    Player inTeam(int other) {
        return new Player(
                id,
                number,
                name,
                skeleton,
                joinedAt,
                from,
                midway,
                OptionalInt.of(other),
                extraTime,
                removed,
                mayReturn);
    }

    /// Whether the time that an answer took may earn them points.
    boolean wasThereAtOpening(int question) {
        return question > from || (question == from && !midway);
    }
}
