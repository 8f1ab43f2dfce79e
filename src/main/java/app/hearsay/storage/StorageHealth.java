package app.hearsay.storage;

import app.hearsay.storage.StorageState.Down;
import app.hearsay.storage.StorageState.Up;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Tells the health endpoint what the watch has found, without asking the database.
///
/// See decision 0061.
@Component
final class StorageHealth implements HealthIndicator {

    private final Storage storage;

    StorageHealth(Storage storage) {
        this.storage = storage;
    }

    @Override
    public Health health() {
        return switch (storage.state()) {
            case Up _ -> Health.up().build();
            case Down(var trouble, var since) ->
                Health.down()
                        .withDetail("trouble", trouble.toString())
                        .withDetail("since", since)
                        .build();
        };
    }
}
