package app.hearsay.attack;

import app.hearsay.load.Lesson;
import app.hearsay.load.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A question is on when the server goes down; it starts again with the machine's clock forty days ahead, then with the
/// right one.
final class ClockAhead implements Trial {

    @Override
    public String name() {
        return "a start with the clock 40 days ahead";
    }

    @Override
    public Outcome run(Site site) throws IOException, InterruptedException {
        var data = Files.createTempDirectory(site.folder(), "ahead");
        int port = Server.freePort();
        try (var server = start(site, port, data, "PT0S");
                var lesson = new Lesson(server.address())) {
            server.stop();
            boolean stood;
            try (var ahead = start(site, port, data, "P40D")) {
                stood = lesson.comeBack();
                ahead.stop();
            }
            try (var _ = start(site, port, data, "PT0S")) {
                boolean stands = lesson.comeBack();
                boolean answered = stands && lesson.answer();
                return new Outcome(
                        "a room with a question of 30 s on, three starts: right, ahead, right",
                        "the question takes answers: ahead %s, right again %s; an answer is in: %s"
                                .formatted(stood, stands, answered),
                        "all of them",
                        stood && stands && answered);
            }
        }
    }

    private static Server start(Site site, int port, Path data, String ahead) throws IOException, InterruptedException {
        var options = List.of("-Xmx" + site.heap() + "m", "-XX:TieredStopAtLevel=1", "-Dhearsay.test.ahead=" + ahead);
        return new Server(port, data, options, List.of());
    }
}
