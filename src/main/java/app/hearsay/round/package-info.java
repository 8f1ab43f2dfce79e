/// What is to be played: which questions make up a round, and in which order they come.
@NullMarked
@ApplicationModule(
        displayName = "Round",
        allowedDependencies = {
            "article",
            "catalog",
            "question",
            "question :: feedback",
            "question :: generation",
            "statement"
        })
package app.hearsay.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
