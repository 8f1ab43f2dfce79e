/// How time passes here: evenly while the process runs, whatever the machine's clock is set to, and not while it stands
/// still; and how much of it the app has lived through.
@NullMarked
@ApplicationModule(
        displayName = "Time",
        allowedDependencies = {"storage"})
package app.hearsay.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
