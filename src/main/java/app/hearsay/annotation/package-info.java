/// Reads, checks and writes the files that hold annotated articles.
@NullMarked
@ApplicationModule(
        displayName = "Annotation",
        allowedDependencies = {"article", "statement"})
package app.hearsay.annotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
