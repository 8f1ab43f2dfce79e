package app.hearsay.ui.host;

import app.hearsay.game.Pace;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/// The minutes that are gone, which `host.js` goes on counting, and an estimate of those that are left.
final class PresenterTime extends Paragraph {

    private final HtmlContainer gone = new HtmlContainer("hearsay-minutes");
    private final Span left = new Span();

    PresenterTime() {
        addClassName("notes-time");
        gone.getElement().setAttribute("data-words", getTranslation("host.notes.time.gone"));
        add(gone, left);
    }

    void update(WallScene scene) {
        var pace = Pace.of(scene.room(), scene.clock().instant());
        setVisible(pace.isPresent());
        pace.ifPresent(this::show);
    }

    private void show(Pace pace) {
        gone.getElement().setAttribute("data-gone", String.valueOf(pace.gone().toMillis()));
        left.setText(pace.left()
                .map(time -> getTranslation("host.notes.time.left", roundedUp(time)))
                .orElseGet(() -> getTranslation("host.notes.time.unknown", Pace.FEWEST)));
    }

    private static long roundedUp(Duration time) {
        return time.plusMinutes(1).minusNanos(1).toMinutes();
    }
}
