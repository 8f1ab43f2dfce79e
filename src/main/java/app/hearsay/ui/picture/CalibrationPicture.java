package app.hearsay.ui.picture;

import app.hearsay.result.Calibration;
import app.hearsay.result.Confidence;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// How sure the learner said to be, beside how often that was right: a scale from 0 to 100 % for each step. A
/// broken line joins what the steps stand for; a dot on it is perfect calibration, left of it is too sure,
/// right of it too careful.
@StyleSheet("picture.css")
public final class CalibrationPicture extends Div {

    private static final int WIDTH = 320;
    private static final int LEFT = 8;
    private static final int RIGHT = 312;
    private static final int ROW = 58;
    private static final int FIRST = 40;

    private final List<Calibration.Step> steps;
    private final NumberFormat percent;

    public CalibrationPicture(Calibration calibration) {
        this.steps = calibration.steps();
        this.percent = NumberFormat.getPercentInstance(getLocale());
        addClassName("picture");
        add(new Svg(svg()), table());
    }

    private String svg() {
        var drawing = new Drawing(
                "calibration",
                WIDTH,
                FIRST + steps.size() * ROW - 8,
                getTranslation("picture.calibration.title"),
                getTranslation("picture.calibration.description"));
        drawPerfect(drawing);
        for (int i = 0; i < steps.size(); i++) {
            drawTrack(drawing, steps.get(i), y(i));
            drawDot(drawing, steps.get(i), y(i));
        }
        double bottom = y(steps.size() - 1) + 42;
        drawing.text("axis", LEFT, bottom, percent.format(0));
        drawing.text("axis end", RIGHT, bottom, percent.format(1));
        return drawing.toSvg();
    }

    private void drawTrack(Drawing drawing, Calibration.Step step, double y) {
        drawing.add(
                "<text class='calibration-step' x='%d' y='%.1f'>%s<tspan class='axis'> · %s</tspan></text>",
                LEFT,
                y - 16,
                Drawing.escaped(name(step.confidence())),
                Drawing.escaped(getTranslation("picture.calibration.answers", step.n())));
        drawing.add("<path class='track' d='M%d %.1fH%d'/>", LEFT, y, RIGHT);
    }

    private void drawPerfect(Drawing drawing) {
        var path = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            path.append(i == 0 ? "M" : "L")
                    .append(Drawing.number(x(steps.get(i).said())))
                    .append(' ')
                    .append(Drawing.number(y(i)));
        }
        drawing.add("<path class='perfect' d='%s'/>", path);
    }

    private void drawDot(Drawing drawing, Calibration.Step step, double y) {
        step.share()
                .ifPresent(share ->
                        drawing.add("<path class='off-by' d='M%.1f %.1fH%.1f'/>", x(step.said()), y, x(share)));
        drawing.add("<path class='said-mark' d='M%.1f %.1fl6 6l-6 6l-6 -6z'/>", x(step.said()), y - 6);
        step.share().ifPresent(share -> {
            drawing.add("<circle class='dot' cx='%.1f' cy='%.1f' r='6'/>", x(share), y);
            double labelX = Math.clamp(x(share), LEFT + 16, RIGHT - 20);
            drawing.text("calibration-value", labelX, y + 22, percent.format(share));
        });
    }

    private static double x(double share) {
        return LEFT + share * (RIGHT - LEFT);
    }

    private static double y(int row) {
        return FIRST + row * ROW;
    }

    private String name(Confidence confidence) {
        return getTranslation("confidence." + confidence.name().toLowerCase(Locale.ROOT));
    }

    private Component table() {
        return new DataTable(
                getTranslation("picture.calibration.title"),
                List.of(
                        getTranslation("picture.calibration.step"),
                        getTranslation("picture.calibration.number"),
                        getTranslation("picture.calibration.said"),
                        getTranslation("picture.calibration.right")),
                steps.stream()
                        .map(step -> new DataTable.Row(
                                name(step.confidence()),
                                List.of(
                                        Integer.toString(step.n()),
                                        percent.format(step.said()),
                                        step.share().isPresent()
                                                ? percent.format(step.share().getAsDouble())
                                                : "–")))
                        .toList());
    }
}
