/// A room on a player's phone, and the way into it.
@NullMarked
package app.hearsay.ui.play;

import org.jspecify.annotations.NullMarked;
