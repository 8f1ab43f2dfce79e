package app.hearsay.ui.progress;

import app.hearsay.result.Score;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;

/// Points and answers so far.
final class ScoreLine extends Paragraph {

    ScoreLine(Score score, int answers) {
        addClassName("score");
        var format = NumberFormat.getInstance(getLocale());
        format.setMaximumFractionDigits(1);
        var points = new Span(format.format(score.points()));
        points.addClassName("score-points");
        add(points, new Span(" " + getTranslation("progress.score", score.possible(), answers)));
    }
}
