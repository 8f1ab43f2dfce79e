/// Hearsay trains readers to tell apart what a news article asserts, what it passes on, what is denied and what is
/// speculation.
@NullMarked
package app.hearsay;

import org.jspecify.annotations.NullMarked;
