package app.hearsay.ui.practice;

import app.hearsay.question.Wording;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.Consumer;

/// Lets a learner change a setting.
@Tag("label")
final class SettingSwitch extends HtmlContainer {

    private static final String CHECKED = "element.checked";

    @Tag("input")
    private static final class Checkbox extends HtmlContainer {
        Checkbox(boolean checked) {
            getElement().setAttribute("type", "checkbox").setAttribute("role", "switch");
            getElement().setProperty("checked", checked);
        }
    }

    private final Setting setting;
    private final Consumer<Boolean> onChange;

    SettingSwitch(Setting setting, boolean on, Consumer<Boolean> onChange) {
        this.setting = setting;
        this.onChange = onChange;
        addClassNames("switch", "switch-" + Wording.lower(setting));
        var box = new Checkbox(on);
        box.getElement().addEventListener("change", this::changed).addEventData(CHECKED);
        add(box, new Span(getTranslation(setting.label())));
    }

    private void changed(DomEvent change) {
        boolean on = change.getEventData().path(CHECKED).asBoolean(false);
        setting.remember(on);
        onChange.accept(on);
    }
}
