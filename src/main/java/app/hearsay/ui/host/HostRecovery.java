package app.hearsay.ui.host;

import app.hearsay.ui.part.Address;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/// The link that makes another browser a host. `copy.js` copies it. It is shown only when asked for again,
/// since the class sees this screen.
@JsModule("context://copy.js")
final class HostRecovery extends Div {

    private final transient HostControls.Desk desk;
    private String link = "";

    HostRecovery(WallScene scene, HostControls.Desk desk) {
        this.desk = desk;
        update(scene);
    }

    /// Shows the way to the link anew if it has changed.
    void update(WallScene scene) {
        var plan = scene.room().plan();
        var now = Address.key(plan.code(), plan.recovery()).at(scene.address());
        if (!now.equals(link)) {
            boolean renewed = !link.isEmpty();
            link = now;
            show(renewed);
        }
    }

    private void show(boolean renewed) {
        removeAll();
        var show = new NativeButton(getTranslation("host.recovery.show"), shown -> show(shown.getSource()));
        show.addClassName("secondary");
        var actions = new Div(copy(), show);
        actions.addClassName("actions");
        add(new Paragraph(getTranslation("host.recovery.text")), actions);
        if (renewed) {
            var news = new Paragraph(getTranslation("host.recovery.renewed"));
            news.getElement().setAttribute("role", "status");
            add(news);
        } else {
            var sure = new Div();
            var renew = new NativeButton(getTranslation("host.recovery.renew"), _ -> ask(sure));
            renew.addClassName("secondary");
            renew.getElement().setAttribute("type", "button");
            add(renew, sure);
        }
    }

    private void ask(Div place) {
        place.removeAll();
        place.add(new HostSure(
                getTranslation("host.recovery.sure"),
                getTranslation("host.recovery.sure.yes"),
                desk::newLink,
                place::removeAll));
    }

    private void show(NativeButton pressed) {
        pressed.setVisible(false);
        var words = new Paragraph(link);
        words.addClassNames("resume-code", "host-recovery");
        words.getElement().setAttribute("translate", "no");
        add(words);
    }

    private NativeButton copy() {
        var copy = new NativeButton(getTranslation("host.recovery.copy"));
        copy.addClassName("primary");
        copy.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-live", "polite")
                .setAttribute("data-copy", link)
                .setAttribute("data-copied", getTranslation("host.recovery.copied"));
        return copy;
    }
}
