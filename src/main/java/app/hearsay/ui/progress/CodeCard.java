package app.hearsay.ui.progress;

import app.hearsay.learner.ResumeCode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/// The code that takes progress to another device, and how to make it void. `copy.js` copies it.
final class CodeCard extends Card {

    private final Confirmation confirmation = new Confirmation();

    /// @param renewal gives another code
    CodeCard(ResumeCode code, Runnable renewal) {
        super("progress.code.title");
        var groups = new Paragraph();
        groups.addClassName("resume-code");
        groups.getElement().setAttribute("translate", "no");
        Stream.of(code.display().split("-")).map(Span::new).forEach(groups::add);
        add(text("progress.code.text"), new Div(groups, buttons(code, renewal)), note("progress.code.secret"));
        add(confirmation);
    }

    private Div buttons(ResumeCode code, Runnable renewal) {
        var renew = new NativeButton(getTranslation("progress.code.renew"));
        renew.addClassName("secondary");
        renew.addClickListener(_ ->
                confirmation.ask(renew, getTranslation("progress.code.renew.ask"), "progress.code.renew.yes", renewal));
        var buttons = new Div(copyButton(code), renew);
        buttons.addClassName("actions");
        return buttons;
    }

    private NativeButton copyButton(ResumeCode code) {
        var copy = new NativeButton(getTranslation("progress.code.copy"));
        copy.addClassName("secondary");
        copy.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-live", "polite")
                .setAttribute("data-copy", code.display())
                .setAttribute("data-copied", getTranslation("progress.code.copied"));
        return copy;
    }
}
