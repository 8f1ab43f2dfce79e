package app.hearsay.room;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Limits of live classrooms; `application.properties` explains each property.
///
/// @param most how many rooms may be open at once, at least 1
/// @param players how many may play in one room, at least 1
/// @param perAddress how many rooms one address may open in an hour, at least 1
/// @param lifetime how long a room lasts; then it ends, and the names of its players are deleted
/// @param reports how long the report of a room is kept, at least as long as the room lasts
@ConfigurationProperties("hearsay.room")
public record RoomProperties(int most, int players, int perAddress, Duration lifetime, Duration reports) {

    /// @throws IllegalArgumentException if a limit is out of its bounds
    public RoomProperties {
        if (most < 1 || players < 1 || perAddress < 1) {
            throw new IllegalArgumentException(
                    "hearsay.room.most, hearsay.room.players and hearsay.room.per-address must be at least 1");
        }
        if (lifetime.isNegative() || lifetime.isZero() || reports.compareTo(lifetime) < 0) {
            throw new IllegalArgumentException(
                    "hearsay.room.reports must be at least as long as hearsay.room.lifetime, and that longer than nothing");
        }
    }
}
