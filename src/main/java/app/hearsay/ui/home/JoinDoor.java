package app.hearsay.ui.home;

import app.hearsay.game.RoomCode;
import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;

/// The way into a classroom, one line on top of the first page: whoever was told a code looks for nothing else.
final class JoinDoor extends Div {

    private static final String FIELD = "room-code";

    private final Input field = new Input(ValueChangeMode.EAGER);
    private final Paragraph refusal = new Paragraph();

    JoinDoor() {
        addClassName("join-door");
        var label = new NativeLabel(getTranslation("home.join.label"));
        label.setFor(FIELD);
        field.setId(FIELD);
        field.addClassName("code-field");
        field.getElement()
                .setAttribute("maxlength", "20")
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "characters")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "go")
                .setAttribute("aria-describedby", FIELD + "-refusal");
        field.getElement().addEventListener("keydown", _ -> join()).setFilter("event.key === 'Enter'");
        var go = new NativeButton(getTranslation("home.join.go"), _ -> join());
        go.addClassName("secondary");
        var line = new Div(label, field, go);
        line.addClassName("code-line");
        refusal.addClassName("complaint");
        refusal.setId(FIELD + "-refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(line, refusal);
    }

    private void join() {
        RoomCode.parse(field.getValue())
                .ifPresentOrElse(
                        code -> Address.join(code).open(),
                        () -> refusal.setText(getTranslation("home.join.malformed")));
    }
}
