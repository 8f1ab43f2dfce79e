/// What remains of a room, to read, to print and to take along.
@NullMarked
package app.hearsay.ui.report;

import org.jspecify.annotations.NullMarked;
