/// Live classrooms: keeps rooms running, stores them, and tells screens what happens.
@NullMarked
@ApplicationModule(
        displayName = "Room",
        allowedDependencies = {
            "catalog",
            "game",
            "learner",
            "limit",
            "nickname",
            "question",
            "result",
            "round",
            "secret",
            "storage",
            "time"
        })
package app.hearsay.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
