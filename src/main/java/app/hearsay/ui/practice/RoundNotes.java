package app.hearsay.ui.practice;

import app.hearsay.learner.Learner;
import app.hearsay.practice.Practice;
import app.hearsay.practice.RoundState;
import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// What is to be known of a round before its first answer: that it had to be filled up, that another one is still
/// open. Empty for a round that has begun.
public final class RoundNotes extends Div {

    public RoundNotes(Practice practice, Learner.Id learner, RoundState state) {
        addClassName("round-notes");
        if (state.answered().isEmpty()) {
            fillUp(practice.filledUp(state.round()), state.round().questions().size());
            practice.begun(learner)
                    .filter(open -> !open.round().id().equals(state.round().id()))
                    .ifPresent(this::remind);
        }
    }

    private void fillUp(int filledUp, int length) {
        if (filledUp > 0) {
            add(new Paragraph(getTranslation("round.filled-up", length - filledUp, length)));
        }
    }

    private void remind(RoundState open) {
        var back = Address.practice(open.position()).link(getTranslation("round.open.back"));
        var size = open.round().questions().size();
        add(new Paragraph(getTranslation("round.open", open.position(), size) + " "), back);
    }
}
