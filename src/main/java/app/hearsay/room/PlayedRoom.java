package app.hearsay.room;

import app.hearsay.game.ExtraTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// That somebody played in a room: all that is stored about it, as their own data tells it.
///
/// @param round what stands as the round of their answers in the attempt log; for second votes its last bit differs
/// @param name what they were called; empty once it is deleted
/// @param number in the order of joining, counted from 1
/// @param from the first question that counts for them, counted from 0
/// @param midway whether that question was open already when they came
/// @param team counted from 0
/// @param removed whether the host has sent them away
/// @param mayReturn whether they may come back by themselves
public record PlayedRoom(
        UUID round,
        Instant openedAt,
        Optional<String> name,
        int number,
        Instant joinedAt,
        int from,
        boolean midway,
        Optional<Integer> team,
        ExtraTime allowance,
        boolean removed,
        boolean mayReturn) {}
