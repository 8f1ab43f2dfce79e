/// The annotation scheme: statements of an article, how each is reported, and the files that hold them.
@NullMarked
@ApplicationModule(displayName = "Statement", allowedDependencies = "article")
package app.hearsay.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
