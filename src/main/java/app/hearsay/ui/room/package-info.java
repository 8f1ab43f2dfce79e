/// Live classrooms on the screen: the host's, and the players'.
@NullMarked
package app.hearsay.ui.room;

import org.jspecify.annotations.NullMarked;
