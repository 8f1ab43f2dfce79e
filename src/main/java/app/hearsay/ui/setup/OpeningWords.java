package app.hearsay.ui.setup;

import app.hearsay.room.Opening;
import com.vaadin.flow.component.Component;

/// What is said of a room that was not opened.
public final class OpeningWords {

    private static final int SECONDS_A_MINUTE = 60;

    private OpeningWords() {}

    /// @param speaker whose language it is
    public static String of(Opening opening, Component speaker) {
        return speaker.getTranslation(key(opening), minutes(opening));
    }

    private static String key(Opening opening) {
        return switch (opening) {
            case Opening.AppIsFull _ -> "host.opening.full";
            case Opening.TooManyFromHere _ -> "host.opening.too-many";
            case Opening.NothingToAsk _ -> "host.opening.nothing";
            case Opening.Opened _ -> "host.setup.title";
        };
    }

    /// How many minutes to wait, if that helps.
    private static long minutes(Opening opening) {
        return opening instanceof Opening.TooManyFromHere tooMany
                ? tooMany.pause().plusSeconds(SECONDS_A_MINUTE - 1).toMinutes()
                : 0;
    }
}
