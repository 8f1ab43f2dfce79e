/// What a learner is told after an answer.
@NullMarked
@NamedInterface("feedback")
package app.hearsay.question.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
