/// Where a room is set up: what is played, and how.
@NullMarked
package app.hearsay.ui.setup;

import org.jspecify.annotations.NullMarked;
