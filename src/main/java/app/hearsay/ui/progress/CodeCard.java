package app.hearsay.ui.progress;

import app.hearsay.account.ResumeCode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/// The code that takes progress to another device. `progress.js` copies it.
final class CodeCard extends Card {

    CodeCard(ResumeCode code) {
        super("progress.code.title");
        var groups = new Paragraph();
        groups.addClassName("resume-code");
        groups.getElement().setAttribute("translate", "no");
        Stream.of(code.display().split("-")).map(Span::new).forEach(groups::add);
        add(text("progress.code.text"), new Div(groups, copyButton(code)), note("progress.code.secret"));
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
