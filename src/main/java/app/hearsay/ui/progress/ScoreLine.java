package app.hearsay.ui.progress;

import app.hearsay.result.Score;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.text.NumberFormat;

/// Points and answers so far.
final class ScoreLine extends Paragraph {

    ScoreLine(Score score, int answers) {
        addClassName("score");
        var format = NumberFormat.getInstance(getLocale());
        format.setMaximumFractionDigits(1);
        getElement().appendChild(new Element("b").setText(format.format(score.points())));
        add(new Span(getTranslation("progress.score", score.possible(), answers)));
    }
}
