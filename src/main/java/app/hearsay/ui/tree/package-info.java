/// The decision tree, and the words that it uses.
@NullMarked
package app.hearsay.ui.tree;

import org.jspecify.annotations.NullMarked;
