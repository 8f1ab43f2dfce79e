/// The annotation scheme: statements of an article, and how each is reported. Plain values.
@NullMarked
@ApplicationModule(
        displayName = "Statement",
        allowedDependencies = {"article"})
package app.hearsay.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
