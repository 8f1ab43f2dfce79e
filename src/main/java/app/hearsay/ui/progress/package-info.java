/// What a learner has reached, and what is kept of it.
@NullMarked
package app.hearsay.ui.progress;

import org.jspecify.annotations.NullMarked;
