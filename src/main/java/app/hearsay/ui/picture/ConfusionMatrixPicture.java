package app.hearsay.ui.picture;

import app.hearsay.result.ConfusionMatrix;
import app.hearsay.statement.Status;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A confusion matrix: how it is reported down the side, what was said along the top. A cell is the darker the
/// larger its share of the row; right answers have a rim and a tick.
@StyleSheet("picture.css")
public final class ConfusionMatrixPicture extends Div {

    private static final int LEFT = 78;
    private static final int TOP = 58;
    private static final int CELL_WIDTH = 53;
    private static final int CELL_HEIGHT = 50;
    private static final int GAP = 4;

    /// From here on a count would reach the tick and the rim.
    private static final int LONG = 1_000;

    private final ConfusionMatrix matrix;
    private final String key;

    /// In words for the learner whose it is.
    public ConfusionMatrixPicture(ConfusionMatrix matrix) {
        this(matrix, "picture.matrix");
    }

    /// @param key of its words, with the sub-keys `title`, `description`, `said`, `reported` and `corner`
    public ConfusionMatrixPicture(ConfusionMatrix matrix, String key) {
        this.matrix = matrix;
        this.key = key;
        addClassName("picture");
        add(new Svg(svg()), table());
    }

    private String svg() {
        int right = Arrays.stream(Status.values())
                .mapToInt(status -> matrix.count(status, status))
                .sum();
        var drawing = new Drawing(
                "matrix",
                LEFT + 4 * CELL_WIDTH,
                TOP + 4 * CELL_HEIGHT,
                getTranslation(key + ".title"),
                getTranslation(key + ".description", right, matrix.total()));
        drawing.text("matrix-axis end", LEFT - 8, TOP - 24, getTranslation(key + ".said") + " →");
        drawing.text("matrix-axis", 0, TOP - 7, getTranslation(key + ".reported") + " ↓");
        for (Status status : Status.values()) {
            drawColumnHead(drawing, status);
            drawRow(drawing, status);
        }
        return drawing.toSvg();
    }

    /// Every other word stands a line lower: next to each other they would not fit on a phone.
    private void drawColumnHead(Drawing drawing, Status status) {
        double middle = LEFT + (status.ordinal() + 0.5) * CELL_WIDTH;
        drawing.text("matrix-head " + css(status), middle, status.ordinal() % 2 == 0 ? 12 : 26, word(status));
        drawing.icon("icon-line " + css(status), middle - 9, TOP - 25, 18, StatusStyle.icon(status));
    }

    private void drawRow(Drawing drawing, Status expected) {
        double top = TOP + expected.ordinal() * CELL_HEIGHT;
        drawing.icon("icon-line " + css(expected), 0, top + 5, 18, StatusStyle.icon(expected));
        drawing.text("matrix-row " + css(expected), 0, top + 38, word(expected));
        for (Status chosen : Status.values()) {
            drawCell(drawing, expected, chosen);
        }
    }

    private void drawCell(Drawing drawing, Status expected, Status chosen) {
        double left = LEFT + chosen.ordinal() * CELL_WIDTH + GAP / 2.0;
        double top = TOP + expected.ordinal() * CELL_HEIGHT + GAP / 2.0;
        int asked = matrix.asked(expected);
        int count = matrix.count(expected, chosen);
        boolean right = expected == chosen;
        drawing.add(
                "<rect class='matrix-cell%s%s %s' data-share='%.2f' x='%.1f' y='%.1f' width='%d' height='%d' rx='6'/>",
                right ? " right" : "",
                asked == 0 ? " unasked" : count > 0 ? " some" : "",
                css(expected),
                asked == 0 ? 0 : (double) count / asked,
                left,
                top,
                CELL_WIDTH - GAP,
                CELL_HEIGHT - GAP);
        var shown = asked == 0 ? "–" : Integer.toString(count);
        drawing.text(
                count == 0 ? "matrix-none" : count < LONG ? "matrix-count" : "matrix-count long",
                left + (CELL_WIDTH - GAP) / 2.0,
                top + 29,
                shown);
        if (right && count > 0) {
            drawing.icon("icon-line " + css(expected), left + 34, top + 3, 12, "<path d='M3 13l6 6L21 6'/>");
        }
    }

    private Component table() {
        var columns = Stream.concat(
                        Stream.of(getTranslation(key + ".corner")),
                        Arrays.stream(Status.values()).map(this::word))
                .toList();
        return new DataTable(
                getTranslation(key + ".title"),
                columns,
                Arrays.stream(Status.values())
                        .map(expected -> new DataTable.Row(word(expected), counts(expected)))
                        .toList());
    }

    private List<String> counts(Status expected) {
        return Arrays.stream(Status.values())
                .map(chosen -> Integer.toString(matrix.count(expected, chosen)))
                .toList();
    }

    private String word(Status status) {
        return getTranslation(StatusStyle.wordKey(status));
    }

    private static String css(Status status) {
        return StatusStyle.cssClass(status);
    }
}
