/// Every answer ever given, and what is computed from them.
@NullMarked
@ApplicationModule(
        displayName = "Result",
        allowedDependencies = {"learner", "question", "statement", "storage", "time"})
package app.hearsay.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
