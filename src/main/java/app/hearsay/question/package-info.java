/// What is asked about annotated articles: questions, answers and grades.
@NullMarked
@ApplicationModule(
        displayName = "Question",
        allowedDependencies = {"article", "statement"})
package app.hearsay.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
