/// Live classrooms: one room, one host, many players, everybody answers at once.
@NullMarked
@ApplicationModule(
        displayName = "Room",
        allowedDependencies = {
            "article",
            "statement",
            "question",
            "catalog",
            "result",
            "account",
            "storage",
            "limit",
            "time"
        })
package app.hearsay.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
