package app.hearsay.ui.server;

import java.util.OptionalInt;

/// How many may be here at once, so that memory suffices for all of them.
///
/// See decision 0039.
///
/// @param sessions one for each browser, and as many windows, but for a few
/// @param connections of which a browser has a handful
public record Capacity(int sessions, int connections) {

    /// What the app needs for itself, the library and its questions included, in bytes.
    private static final long OWN = 96_000_000;

    /// What a session with a window may cost, in bytes: the most of any route, as `AttackIntegrationTests` prints.
    private static final long SESSION = 150_000;

    /// The share of what is left that sessions may take; the rest is for what goes on.
    private static final double SHARE = 0.6;

    private static final int FEWEST_SESSIONS = 50;
    private static final long CONNECTION = 128_000;
    private static final int FEWEST_CONNECTIONS = 256;
    private static final int MOST_CONNECTIONS = 8192;

    /// @param heap the most that it may grow to, in bytes
    /// @param sessions what the operator has set; empty leaves it to memory
    public static Capacity of(long heap, OptionalInt sessions) {
        long held = (long) ((heap - OWN) * SHARE / SESSION);
        return new Capacity(sessions.orElse((int) Math.clamp(held, FEWEST_SESSIONS, Integer.MAX_VALUE)), (int)
                Math.clamp(heap / CONNECTION, FEWEST_CONNECTIONS, MOST_CONNECTIONS));
    }

    /// How many windows a browser may keep while so many are open in all: fewer when it gets tight.
    public int windowsEach(int open) {
        if (open > sessions) {
            return 1;
        }
        return open > sessions / 2 ? 3 : 20;
    }
}
