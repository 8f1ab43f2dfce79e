package app.hearsay.ui.host;

import app.hearsay.game.Step;
import app.hearsay.ui.wall.WallScene;
import app.hearsay.ui.wall.WallStage;
import app.hearsay.ui.wall.WallTop;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// What whoever leads a room sees beside the controls, on a screen that the class does not see: where it stands, who is
/// missing, the key before the class sees it, and what comes next.
///
/// See decision 0109.
final class PresenterNotes extends Div {

    private final PresenterTime time = new PresenterTime();
    private final PresenterMissing missing = new PresenterMissing();
    private final PresenterExtraTime extraTime;
    private final Div question = new Div();
    private final PresenterNext next = new PresenterNext();
    private Step shown;

    PresenterNotes(WallScene scene, Runnable players) {
        addClassName("notes");
        extraTime = new PresenterExtraTime(players);
        shown = scene.room().step();
        add(status(scene), time, question, missing, extraTime, next);
        showQuestion(scene);
        update(scene);
    }

    /// Keeps what is unfolded and where somebody reads, as long as the step stays.
    void update(WallScene scene) {
        if (!scene.room().step().equals(shown)) {
            shown = scene.room().step();
            replace(getComponentAt(0), status(scene));
            showQuestion(scene);
        }
        time.update(scene);
        missing.update(scene);
        extraTime.update(scene.room());
        next.update(scene);
    }

    private Div status(WallScene scene) {
        var room = scene.room();
        var where = new Paragraph(
                getTranslation("host.remote.room", room.plan().code().spaced()));
        room.step()
                .questionOn()
                .ifPresent(
                        number -> where.setText(where.getText() + " · " + WallTop.number(this, room.plan(), number)));
        var status = new Div(where, new H1(getTranslation(WallStage.key(room.step()))));
        status.addClassName("remote-status");
        return status;
    }

    private void showQuestion(WallScene scene) {
        question.removeAll();
        scene.room()
                .step()
                .questionOn()
                .ifPresent(number ->
                        scene.question(number).ifPresent(asked -> question.add(new PresenterKey(scene, asked))));
    }
}
