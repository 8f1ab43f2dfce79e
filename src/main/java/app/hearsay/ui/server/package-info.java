/// What the web server itself is told: how long a request may take to arrive, how much of everything one caller gets,
/// and who may ask what.
@NullMarked
package app.hearsay.ui.server;

import org.jspecify.annotations.NullMarked;
