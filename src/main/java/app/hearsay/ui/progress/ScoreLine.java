package app.hearsay.ui.progress;

import app.hearsay.result.Score;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Points and answers so far.
final class ScoreLine extends Paragraph {

    ScoreLine(Score score, int answers) {
        addClassName("score");
        var points = new Span(getTranslation("summary.points", score.shown()));
        points.addClassName("score-points");
        add(points, new Span(" " + getTranslation("progress.score", score.mostShown(), answers)));
    }
}
