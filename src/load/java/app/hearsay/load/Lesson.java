package app.hearsay.load;

import java.net.URI;
import java.util.concurrent.TimeUnit;

/// A host and one player, each with a window, in a question of thirty seconds.
public final class Lesson implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final Machine machine;
    private final Browser hosting;
    private final Browser playing;
    private final String code;
    private Phone phone;

    /// Opens a room, lets the player in, and asks the first question.
    public Lesson(URI server) {
        machine = new Machine(server);
        hosting = new Browser(machine, "de");
        playing = new Browser(machine, "de");
        var host = Host.openWithClock(hosting);
        code = host.code();
        phone = Phone.join(playing, code).join();
        host.goOnTo("host-reading");
        host.goOnTo("host-question");
        phone.whenAsked().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    public String code() {
        return code;
    }

    /// The player answers.
    ///
    /// @return whether the answer is in
    public boolean answer() {
        return phone.answer().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /// Both load their pages anew, as they do when the server was away.
    ///
    /// @return whether the question that was on still takes answers
    public boolean comeBack() {
        Host.again(hosting, code);
        phone = Phone.again(playing, code).join();
        return !phone.ballot().isEmpty();
    }

    @Override
    public void close() {
        machine.close();
    }
}
