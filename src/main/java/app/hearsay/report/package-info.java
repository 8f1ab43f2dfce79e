/// What came of a room.
@NullMarked
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {"game", "learner", "question", "result"})
package app.hearsay.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
