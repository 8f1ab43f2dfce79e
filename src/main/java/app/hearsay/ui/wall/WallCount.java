package app.hearsay.ui.wall;

import app.hearsay.game.Vote;
import com.vaadin.flow.component.Component;

/// How many are there, or have answered. It names nobody.
///
/// See decision 0108.
public final class WallCount {

    private WallCount() {}

    /// How many are there, of how many who play.
    public static String here(Component speaker, WallScene scene) {
        int all = scene.room().size();
        int here = scene.presence().count(scene.room());
        return here == all
                ? speaker.getTranslation("host.lobby.count", all)
                : speaker.getTranslation("host.lobby.some", here, all);
    }

    /// How many have answered, of how many who may; who is there, if nobody may.
    public static String answers(Component speaker, String key, WallScene scene, int question, Vote vote) {
        int expected = scene.presence().expected(scene.room(), question, vote);
        return expected == 0
                ? here(speaker, scene)
                : speaker.getTranslation(
                        key, scene.room().ballot(question, vote).size(), expected);
    }
}
