/// Where somebody leads a room, from the wall's computer or from a second device.
@NullMarked
package app.hearsay.ui.host;

import org.jspecify.annotations.NullMarked;
