/// Makes the questions that annotated articles yield, a class for each type.
@NullMarked
@NamedInterface("generation")
package app.hearsay.question.generation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
