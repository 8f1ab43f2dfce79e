package app.hearsay.ui.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/// What is asked before something is done for good. Hidden until then; whoever declines goes back to where they came
/// from.
final class Confirmation extends Div {

    private Component asker = this;

    Confirmation() {
        addClassName("confirmation");
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
        setVisible(false);
    }

    /// @param from what was pressed
    /// @param key of the button that does it
    void ask(Component from, String question, String key, Runnable deed) {
        asker = from;
        var yes = new NativeButton(getTranslation(key), _ -> deed.run());
        yes.addClassName("primary");
        var no = new NativeButton(getTranslation("progress.ask.no"), _ -> decline());
        no.addClassName("secondary");
        var choice = new Div(yes, no);
        choice.addClassName("actions");
        removeAll();
        add(new Paragraph(question), choice);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    private void decline() {
        setVisible(false);
        asker.getElement().callJsFunction("focus");
    }
}
