package app.hearsay.game;

import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;

/// What a test expects of a ruling.
public final class Rulings {

    private Rulings() {}

    public static <R> Room granted(Ruling<R> ruling) {
        return switch (ruling) {
            case Granted<R>(var room) -> room;
            case Refused<R>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }

    public static <R> R refused(Ruling<R> ruling) {
        return switch (ruling) {
            case Granted<R>(var room) -> throw new AssertionError("granted: " + room.step());
            case Refused<R>(var refusal) -> refusal;
        };
    }
}
