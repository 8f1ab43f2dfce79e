package app.hearsay.ui.host;

import app.hearsay.ui.wall.WallScene;
import app.hearsay.ui.wall.WallStage;
import app.hearsay.ui.wall.WallTop;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// Where the room stands, for whoever controls it from a phone.
final class RemoteStatus extends Div {

    RemoteStatus(WallScene scene) {
        addClassName("remote-status");
        var room = scene.room();
        add(new Paragraph(getTranslation("host.remote.room", room.plan().code().spaced())));
        add(new H1(getTranslation(WallStage.key(room.step()))));
        room.step().questionOn().ifPresent(number -> add(new Paragraph(WallTop.number(this, room.plan(), number))));
    }
}
