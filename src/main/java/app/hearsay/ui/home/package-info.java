/// The first page.
@NullMarked
package app.hearsay.ui.home;

import org.jspecify.annotations.NullMarked;
