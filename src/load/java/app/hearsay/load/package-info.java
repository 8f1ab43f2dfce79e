/// Windows without a browser: they speak Flow's own protocol to a running Hearsay, thousands of them in one process.
@NullMarked
package app.hearsay.load;

import org.jspecify.annotations.NullMarked;
