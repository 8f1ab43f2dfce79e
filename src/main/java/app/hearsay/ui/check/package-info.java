/// A check of what a learner can do: twelve questions without feedback, and what they measured.
@NullMarked
package app.hearsay.ui.check;

import org.jspecify.annotations.NullMarked;
