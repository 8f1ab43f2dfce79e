/// The screens, one package a feature; nothing depends on them.
@NullMarked
@ApplicationModule(displayName = "UI")
package app.hearsay.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
