/// What strangers, operators and disks have done to the app, tried again against a real process.
@NullMarked
package app.hearsay.attack;

import org.jspecify.annotations.NullMarked;
