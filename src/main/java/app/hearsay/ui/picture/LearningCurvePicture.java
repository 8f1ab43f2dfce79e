package app.hearsay.ui.picture;

import app.hearsay.result.LearningCurve;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.util.List;

/// The share of points for each stretch of answers, as a line. A last point that rests on fewer is hollow.
@StyleSheet("picture.css")
public final class LearningCurvePicture extends Div {

    private static final int WIDTH = 320;
    private static final int LEFT = 44;
    private static final int RIGHT = 300;
    private static final int TOP = 26;
    private static final int BOTTOM = 156;
    private static final int MOST_LABELS = 6;
    private static final int MANY = 15;

    private final List<LearningCurve.Point> points;
    private final int length;
    private final NumberFormat percent;

    /// @param curve with at least one point
    public LearningCurvePicture(LearningCurve curve) {
        this.points = curve.points();
        this.length = curve.length();
        this.percent = NumberFormat.getPercentInstance(getLocale());
        addClassName("picture");
        add(new Svg(svg()), table());
    }

    private String svg() {
        var drawing = new Drawing(
                "curve",
                WIDTH,
                BOTTOM + 40,
                getTranslation("picture.curve.title", length),
                getTranslation(
                        "picture.curve.description",
                        percent.format(points.getFirst().share()),
                        percent.format(points.getLast().share())));
        drawGrid(drawing);
        drawLine(drawing);
        for (int i = 0; i < points.size(); i++) {
            drawPoint(drawing, i);
        }
        return drawing.toSvg();
    }

    private void drawGrid(Drawing drawing) {
        for (double share : new double[] {0, 0.5, 1}) {
            drawing.add("<path class='grid' d='M%d %.1fH%d'/>", LEFT - 6, y(share), WIDTH);
            drawing.text("axis end", LEFT - 10, y(share) + 4, percent.format(share));
        }
        drawing.text("axis end", WIDTH, BOTTOM + 37, getTranslation("picture.curve.axis"));
    }

    private void drawLine(Drawing drawing) {
        var path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            path.append(i == 0 ? "M" : "L")
                    .append(Drawing.number(x(i)))
                    .append(' ')
                    .append(Drawing.number(y(points.get(i).share())));
        }
        drawing.add("<path class='curve-line' d='%s'/>", path);
    }

    private void drawPoint(Drawing drawing, int i) {
        var point = points.get(i);
        boolean whole = point.to() - point.from() + 1 == length;
        double y = y(point.share());
        drawing.add(
                "<circle class='%s' cx='%.1f' cy='%.1f' r='%s'/>",
                whole ? "dot" : "dot hollow", x(i), y, points.size() > MANY ? 3.5 : 5);
        boolean last = i == points.size() - 1;
        if (i == 0 || last) {
            boolean climbs = !last && points.get(i + 1).share() > point.share();
            drawing.text("curve-value", x(i), climbs ? y + 20 : y - 11, percent.format(point.share()));
        }
        int every = (points.size() + MOST_LABELS - 1) / MOST_LABELS;
        if (i % every == 0) {
            drawing.text("axis middle", x(i), BOTTOM + 22, Integer.toString(point.to()));
        }
    }

    private double x(int i) {
        return points.size() == 1
                ? (LEFT + RIGHT) / 2.0
                : LEFT + 16 + (double) i * (RIGHT - LEFT - 16) / (points.size() - 1);
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private Component table() {
        return new DataTable(
                getTranslation("picture.curve.title", length),
                List.of(getTranslation("picture.curve.answers"), getTranslation("picture.curve.share")),
                points.stream()
                        .map(point -> new DataTable.Row(
                                getTranslation("picture.curve.range", point.from(), point.to()),
                                List.of(percent.format(point.share()))))
                        .toList());
    }
}
