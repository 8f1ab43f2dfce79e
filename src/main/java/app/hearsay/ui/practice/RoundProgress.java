package app.hearsay.ui.practice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// How far a round is: one segment a question, and the place in figures.
final class RoundProgress extends Div {

    /// @param place of the question on the screen, from 1
    RoundProgress(int place, int length) {
        addClassName("progress");
        var segments = new Div();
        segments.addClassName("segments");
        segments.getElement().setAttribute("aria-hidden", "true");
        for (int i = 1; i <= length; i++) {
            var segment = new Span();
            segment.setClassName("on", i <= place);
            segments.add(segment);
        }
        add(segments, figures(place, length));
    }

    private Span figures(int place, int length) {
        var seen = new Span("%d / %d".formatted(place, length));
        seen.getElement().setAttribute("aria-hidden", "true");
        var heard = new Span(getTranslation("round.place", place, length));
        heard.addClassName("sr-only");
        var figures = new Span(seen, heard);
        figures.addClassName("figures");
        return figures;
    }
}
