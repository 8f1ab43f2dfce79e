/// Ids, hashes and secrets as strings: made in one place, so that each is made well.
@NullMarked
@ApplicationModule(
        displayName = "Secret",
        allowedDependencies = {})
package app.hearsay.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
