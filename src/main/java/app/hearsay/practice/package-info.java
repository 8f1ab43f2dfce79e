/// Rounds of practice: which questions come, what was answered, what comes next.
@NullMarked
@ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {"article", "statement", "question", "catalog", "result", "account", "storage", "limit"})
package app.hearsay.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
