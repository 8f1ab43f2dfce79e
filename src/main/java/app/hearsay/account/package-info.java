/// Who uses the app: learners without accounts.
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"storage", "limit"})
package app.hearsay.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
