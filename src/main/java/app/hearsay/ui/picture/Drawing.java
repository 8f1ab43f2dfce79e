package app.hearsay.ui.picture;

import java.util.Locale;

/// Writes an SVG picture with its text alternative. Lengths are in units of the view box; not thread-safe.
final class Drawing {

    private final StringBuilder svg = new StringBuilder();

    /// @param title what the picture is
    /// @param description what is to be seen in it, in a sentence or two
    Drawing(String cssClass, int width, int height, String title, String description) {
        add("<svg class='%s' viewBox='0 0 %d %d' role='img'>", cssClass, width, height);
        add("<title>%s</title><desc>%s</desc>", escaped(title), escaped(description));
    }

    /// Adds markup, with numbers written as SVG wants them. Arguments are not escaped.
    Drawing add(String markup, Object... arguments) {
        svg.append(String.format(Locale.ROOT, markup, arguments));
        return this;
    }

    /// Adds words.
    ///
    /// @param cssClass says how they are set and anchored
    Drawing text(String cssClass, double x, double y, String words) {
        return add("<text class='%s' x='%.1f' y='%.1f'>%s</text>", cssClass, x, y, escaped(words));
    }

    /// Adds an icon of 24 units, scaled to `size`, with its upper left corner at a point.
    Drawing icon(String cssClass, double x, double y, double size, String paths) {
        return add(
                "<g class='%s' transform='translate(%.1f %.1f) scale(%.3f)'>%s</g>", cssClass, x, y, size / 24, paths);
    }

    /// The whole picture.
    String toSvg() {
        return svg + "</svg>";
    }

    /// A length as SVG wants it written.
    static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }
}
