package app.hearsay.ui.play;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Where the code of a room is typed.
final class CodeForm extends Div {

    private static final Pattern UNFIT_FOR_ADDRESS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int LONGEST = 40;

    private final Input code = new Input();
    private final Consumer<String> taker;

    /// @param taker of what was typed, letters and digits only
    CodeForm(String typed, Consumer<String> taker) {
        this.taker = taker;
        addClassName("join-form");
        var label = new NativeLabel(getTranslation("join.code"));
        label.setFor("room-code");
        code.setId("room-code");
        code.addClassName("code-field");
        code.setValue(typed);
        code.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "characters")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "12")
                .setAttribute("enterkeyhint", "go")
                .setAttribute("aria-describedby", "room-code-hint");
        var hint = new Paragraph(getTranslation("join.code.hint"));
        hint.setId("room-code-hint");
        hint.addClassName("hint");
        var go = new NativeButton(getTranslation("join.code.go"), _ -> hand());
        go.addClassName("primary");
        code.getElement().addEventListener("keydown", _ -> hand()).setFilter("event.key == 'Enter'");
        add(label, hint, code, go);
    }

    private void hand() {
        var plain = UNFIT_FOR_ADDRESS.matcher(code.getValue()).replaceAll("");
        if (plain.isEmpty()) {
            code.focus();
        } else {
            taker.accept(plain.substring(0, Math.min(plain.length(), LONGEST)));
        }
    }
}
