/// Rounds of practice: which questions come, what was answered, what comes next.
@NullMarked
@ApplicationModule(
        displayName = "Practice",
        allowedDependencies = {
            "article",
            "catalog",
            "learner",
            "limit",
            "question",
            "question :: feedback",
            "result",
            "result :: memory",
            "round",
            "secret",
            "statement",
            "storage"
        })
package app.hearsay.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
