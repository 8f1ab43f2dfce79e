/// A round of practice on the screen: question, feedback, summary.
@NullMarked
package app.hearsay.ui.practice;

import org.jspecify.annotations.NullMarked;
