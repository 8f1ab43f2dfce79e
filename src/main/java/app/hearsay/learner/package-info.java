/// Who uses the app: learners without accounts.
@NullMarked
@ApplicationModule(
        displayName = "Learner",
        allowedDependencies = {"limit", "secret", "storage"})
package app.hearsay.learner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
