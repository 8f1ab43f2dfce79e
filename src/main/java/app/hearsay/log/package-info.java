/// What the app writes to its log: one line for each thing that happens, and a count instead of what happens again.
@NullMarked
@ApplicationModule(
        displayName = "Log",
        allowedDependencies = {})
package app.hearsay.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
