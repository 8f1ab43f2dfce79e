package app.hearsay.ui.play;

import app.hearsay.game.ExtraTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/// Where a player takes more time, without asking anybody; `play.js` sends the choice and shows the one that holds.
final class TimeChoice extends NativeDetails {

    TimeChoice() {
        addClassName("time-choice");
        var choices = new Div();
        choices.addClassName("time-choices");
        setSummaryText(choices.getTranslation("play.time.title"));
        for (var allowance : ExtraTime.values()) {
            var button = new NativeButton(
                    choices.getTranslation("extra-time." + allowance.name().toLowerCase(Locale.ROOT)));
            button.addClassName("secondary");
            button.getElement().setAttribute("data-allow", allowance.name());
            choices.add(button);
        }
        setContent(new Div(new Paragraph(choices.getTranslation("play.time.text")), choices));
    }
}
