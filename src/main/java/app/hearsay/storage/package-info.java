/// How the database keeps what it was given: an answered commit survives the next instant, and times are in UTC.
@NullMarked
@ApplicationModule(
        displayName = "Storage",
        allowedDependencies = {})
package app.hearsay.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
