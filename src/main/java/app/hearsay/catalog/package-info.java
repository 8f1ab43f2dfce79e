/// What can be played: the shipped articles and the questions made of them.
@NullMarked
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {"annotation", "article", "question", "question :: generation", "statement"})
package app.hearsay.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
