/// Annotated articles that are still being written, and all that is wrong with them: told of places in the article and
/// in what is said of it, and so of use to whoever writes them, in a file or in a form.
@NullMarked
@NamedInterface("check")
package app.hearsay.annotation.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
