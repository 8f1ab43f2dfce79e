package app.hearsay.ui.host;

import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.ui.wall.WallCount;
import app.hearsay.ui.wall.WallScene;
import com.vaadin.flow.component.html.Paragraph;

/// How many are there, or have answered, for the bar and for a remote control.
final class HostCount extends Paragraph {

    HostCount() {
        addClassName("bar-count");
        getElement().setAttribute("data-count", "");
    }

    void update(WallScene scene) {
        setText(
                switch (scene.room().step()) {
                    case Step.Lobby _,
                            Step.Reading _,
                            Step.Revealed _,
                            Step.Standing _,
                            Step.Ended _,
                            Step.Discussing _ -> WallCount.here(this, scene);
                    case Step.Asking asking -> answers(scene, asking.question(), asking.vote());
                    case Step.Paused paused ->
                        answers(
                                scene,
                                paused.asking().question(),
                                paused.asking().vote());
                    case Step.Tallied tallied -> answers(scene, tallied.question(), tallied.vote());
                    case Step.Closed closed -> answers(scene, closed.question(), closed.vote());
                });
    }

    private String answers(WallScene scene, int question, Vote vote) {
        return WallCount.answers(this, "host.question.count", scene, question, vote);
    }
}
