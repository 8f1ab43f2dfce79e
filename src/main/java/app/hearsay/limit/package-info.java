/// How often somebody may do something: counts tries, and asks for patience.
@NullMarked
@ApplicationModule(
        displayName = "Limit",
        allowedDependencies = {})
package app.hearsay.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
