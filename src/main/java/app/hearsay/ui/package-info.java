/// The screens, one package a feature; nothing depends on them.
@NullMarked
@ApplicationModule(
        displayName = "UI",
        allowedDependencies = {
            "article",
            "catalog",
            "game",
            "learner",
            "limit",
            "nickname",
            "practice",
            "question",
            "question :: feedback",
            "report",
            "result",
            "room",
            "round",
            "secret",
            "statement",
            "storage",
            "time"
        })
package app.hearsay.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
