/// The rules that are taught: all of them, a card for each, and which one to practise next.
@NullMarked
package app.hearsay.ui.rule;

import org.jspecify.annotations.NullMarked;
