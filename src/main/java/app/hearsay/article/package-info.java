/// The text of a news article: spans, sentences, words and where it comes from.
@NullMarked
@ApplicationModule(
        displayName = "Article",
        allowedDependencies = {})
package app.hearsay.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
