package app.hearsay.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// What a guest looks at, in CSS pixels.
public enum Screen {
    PHONE(360, 740, true, ColorScheme.LIGHT),
    PHONE_DARK(360, 740, true, ColorScheme.DARK),
    DESKTOP(1280, 900, false, ColorScheme.LIGHT),
    DESKTOP_DARK(1280, 900, false, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final boolean touch;
    private final ColorScheme colours;

    Screen(int width, int height, boolean touch, ColorScheme colours) {
        this.width = width;
        this.height = height;
        this.touch = touch;
        this.colours = colours;
    }

    public Browser.NewContextOptions context(String language) {
        return new Browser.NewContextOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setColorScheme(colours)
                .setLocale(language);
    }

    public boolean isTouch() {
        return touch;
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
