/// What the class sees of a room, on a projector.
@NullMarked
package app.hearsay.ui.wall;

import org.jspecify.annotations.NullMarked;
