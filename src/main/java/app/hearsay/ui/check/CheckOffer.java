package app.hearsay.ui.check;

import app.hearsay.learner.Learner;
import app.hearsay.practice.Check;
import app.hearsay.practice.CheckMoment;
import app.hearsay.practice.Checks;
import app.hearsay.question.Wording;
import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;

/// Offers the check whose time has come, unless the learner did not want it. Empty if there is none. A phone has one
/// row for the first, which must be seen before the first answer, since it is too late after it.
public final class CheckOffer extends Div {

    /// @param newcomer whether the learner has never answered anything
    /// @param language in which it is asked, see [Checks#due(Learner.Id, boolean, Locale)]
    public CheckOffer(Checks checks, Learner.Id learner, boolean newcomer, Locale language) {
        addClassName("check-offer");
        var declined = DeclinedChecks.read(VaadinRequest.getCurrent());
        checks.due(learner, newcomer, language)
                .filter(check -> !declined.contains(check.moment()))
                .ifPresent(this::offer);
    }

    private void offer(Check check) {
        var begin = Address.CHECK.link(getTranslation("check.offer.begin"));
        begin.addClassName("secondary");
        var decline = new NativeButton(getTranslation("check.offer.decline"), _ -> {
            DeclinedChecks.add(check.moment());
            removeAll();
        });
        decline.addClassName("link-button");
        var actions = new Div(begin, decline);
        actions.addClassName("actions");
        var moment = Wording.lower(check.moment());
        addClassName("offer-" + moment);
        var text = new Paragraph(getTranslation("check.offer." + moment));
        if (check.moment() == CheckMoment.BEFORE) {
            var why = new Span(" " + getTranslation("check.offer.why"));
            why.addClassName("offer-why");
            text.add(why);
        }
        add(text, actions);
    }
}
