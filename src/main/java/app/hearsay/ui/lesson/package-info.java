/// The lesson: one sentence told in four ways.
@NullMarked
package app.hearsay.ui.lesson;

import org.jspecify.annotations.NullMarked;
