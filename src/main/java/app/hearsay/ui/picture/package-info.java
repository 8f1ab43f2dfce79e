/// Drawn pictures of statuses, sources and results, each with a text alternative.
@NullMarked
package app.hearsay.ui.picture;

import org.jspecify.annotations.NullMarked;
