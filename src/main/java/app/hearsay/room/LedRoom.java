package app.hearsay.room;

import java.time.Instant;
import java.util.UUID;

/// That somebody may lead a room, as their own data tells it.
public record LedRoom(UUID room, Instant openedAt) {}
