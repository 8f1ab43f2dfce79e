/// What players of a room are called.
@NullMarked
@ApplicationModule(
        displayName = "Nickname",
        allowedDependencies = {})
package app.hearsay.nickname;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
