/// A question on the screen: the text, what to answer with, and what is told after the answer.
@NullMarked
package app.hearsay.ui.question;

import org.jspecify.annotations.NullMarked;
