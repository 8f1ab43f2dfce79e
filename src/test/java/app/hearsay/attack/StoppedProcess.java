package app.hearsay.attack;

import app.hearsay.load.Lesson;
import java.util.concurrent.TimeUnit;

/// The whole process is stopped for longer than a question takes; a player answers when it goes on.
final class StoppedProcess implements Trial {

    private static final int PAUSE_SECONDS = 40;

    @Override
    public String name() {
        return "a process stopped for 40 s in a question of 30 s";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        try (var server = site.fresh();
                var lesson = new Lesson(server.address())) {
            server.freeze();
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            server.thaw();
            boolean stands = lesson.comeBack();
            boolean answered = stands && lesson.answer();
            return new Outcome(
                    "SIGSTOP, %d s, SIGCONT, pages loaded anew, an answer".formatted(PAUSE_SECONDS),
                    "the question takes answers: %s; the answer is in: %s".formatted(stands, answered),
                    "both",
                    stands && answered);
        }
    }
}
