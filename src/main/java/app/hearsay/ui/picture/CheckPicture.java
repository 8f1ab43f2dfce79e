package app.hearsay.ui.picture;

import app.hearsay.result.Measured;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.util.List;

/// One number, measured several times: a dot for each, on a line that reaches as far as it may be off in nineteen of
/// twenty cases. A broken line marks where somebody guesses, or leans neither way.
@StyleSheet("picture.css")
public final class CheckPicture extends Div {

    /// As wide as a card of a small phone leaves room, so that no type gets smaller than it is set.
    private static final int WIDTH = 264;

    private static final int LEFT = 8;
    private static final int RIGHT = 256;
    private static final int ROW = 52;
    private static final int FIRST = 36;

    /// From one line of type to the next.
    private static final int LINE = 20;

    /// What the number is counted in.
    public enum Scale {
        /// d′, from guessing to hardly ever wrong.
        SENSITIVITY(-1, 4, true),
        /// c, from others everywhere to the newsroom everywhere.
        CRITERION(-2, 2, true),
        /// A share.
        SHARE(0, 1, false);

        private final double least;
        private final double most;
        private final boolean marked;

        Scale(double least, double most, boolean marked) {
            this.least = least;
            this.most = most;
            this.marked = marked;
        }
    }

    /// One measurement.
    public record Row(String name, Measured measured) {}

    private final String key;
    private final List<Row> rows;
    private final Scale scale;
    private final NumberFormat format;

    /// @param key of the number, with the sub-keys `low` and `high` for the ends of its scale
    public CheckPicture(String title, String key, List<Row> rows, Scale scale) {
        this.key = key;
        this.rows = List.copyOf(rows);
        this.scale = scale;
        this.format = scale == Scale.SHARE
                ? NumberFormat.getPercentInstance(getLocale())
                : NumberFormat.getInstance(getLocale());
        if (scale != Scale.SHARE) {
            format.setMinimumFractionDigits(1);
            format.setMaximumFractionDigits(1);
        }
        addClassName("picture");
        add(new Svg(svg(title)), table(title));
    }

    /// With a minus sign in place of the hyphen that formats use.
    public static String signed(NumberFormat format, double value) {
        return format.format(value).replace('-', '\u2212');
    }

    private String svg(String title) {
        int ends = FIRST + (rows.size() - 1) * ROW + LINE + 10;
        var drawing = new Drawing("measured", WIDTH, ends + 8, title, getTranslation("check.picture.description"));
        for (int i = 0; i < rows.size(); i++) {
            draw(drawing, rows.get(i), FIRST + i * ROW);
        }
        double left = scale == Scale.SENSITIVITY ? x(0) : LEFT;
        drawing.text("axis", left, ends, getTranslation("check.%s.low".formatted(key)));
        drawing.text("axis end", RIGHT, ends, getTranslation("check.%s.high".formatted(key)));
        return drawing.toSvg();
    }

    private void draw(Drawing drawing, Row row, double y) {
        var measured = row.measured();
        drawing.text("measured-name", LEFT, y - 14, row.name());
        if (scale == Scale.SHARE) {
            drawing.text("axis end", RIGHT, y - 14, format.format(measured.value()));
        }
        drawing.add("<path class='track' d='M%d %.1fH%d'/>", LEFT, y, RIGHT);
        if (scale.marked) {
            drawing.add("<path class='perfect' d='M%.1f %.1fV%.1f'/>", x(0), y - 9, y + 9);
        }
        drawing.add("<path class='off-by' d='M%.1f %.1fH%.1f'/>", x(measured.from()), y, x(measured.to()));
        drawing.add("<circle class='dot' cx='%.1f' cy='%.1f' r='6'/>", x(measured.value()), y);
    }

    private double x(double value) {
        double share = (Math.clamp(value, scale.least, scale.most) - scale.least) / (scale.most - scale.least);
        return LEFT + share * (RIGHT - LEFT);
    }

    private DataTable table(String title) {
        return new DataTable(
                title,
                List.of(
                        getTranslation("check.picture.when"),
                        getTranslation("check.picture.value"),
                        getTranslation("check.picture.range")),
                rows.stream()
                        .map(row -> new DataTable.Row(
                                row.name(),
                                List.of(
                                        signed(format, row.measured().value()),
                                        getTranslation(
                                                "check.picture.from-to",
                                                signed(
                                                        format,
                                                        possible(row.measured().from())),
                                                signed(
                                                        format,
                                                        possible(row.measured().to()))))))
                        .toList());
    }

    /// No share is below 0 or above 1.
    private double possible(double value) {
        return scale == Scale.SHARE ? Math.clamp(value, 0, 1) : value;
    }
}
