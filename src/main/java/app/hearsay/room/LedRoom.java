package app.hearsay.room;

import app.hearsay.game.Device;
import java.time.Instant;
import java.util.UUID;

/// That somebody may lead a room, as their own data tells it.
///
/// @param number in the order in which devices came to lead it, counted from 1
/// @param since when they may
public record LedRoom(UUID room, Instant openedAt, int number, Instant since, Device.How how) {}
