/// What a learner still knows, and when to ask for it again. Plain values.
@NullMarked
@NamedInterface("memory")
package app.hearsay.result.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
