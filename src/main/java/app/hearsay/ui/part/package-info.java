/// Pieces that several screens are made of, and who sits in front of them.
@NullMarked
package app.hearsay.ui.part;

import org.jspecify.annotations.NullMarked;
