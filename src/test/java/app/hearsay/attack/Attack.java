package app.hearsay.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Makes all trials against a real process with a heap of 256 MB, then one of 1 GB, and prints a line for each:
/// what was tried, what was measured, and the bound. Ends with 1 if a bound does not hold.
///
/// `Attack` makes all of them, `Attack words` those whose name contains the words.
final class Attack {

    private static final List<Integer> HEAPS = List.of(256, 1024);

    private Attack() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        var words = String.join(" ", arguments);
        var chosen = Stream.concat(Trials.quick().stream(), Trials.slow().stream())
                .filter(trial -> trial.name().contains(words))
                .toList();
        var folder = Files.createTempDirectory("attack");
        int broken = 0;
        for (int heap : HEAPS) {
            broken += attack(heap, folder, chosen);
        }
        IO.println("%d trials, %d bounds broken".formatted(HEAPS.size() * chosen.size(), broken));
        System.exit(broken == 0 ? 0 : 1);
    }

    /// @return how many bounds did not hold
    private static int attack(int heap, Path folder, List<Trial> trials) throws IOException, InterruptedException {
        int broken = 0;
        var site = Site.open(heap, folder);
        try (var _ = site.server()) {
            for (var trial : trials) {
                var outcome = run(trial, site);
                IO.println(line(heap, trial, outcome));
                broken += outcome.held() ? 0 : 1;
            }
        }
        return broken;
    }

    /// What a trial throws breaks its bound, and no other one's.
    static Outcome run(Trial trial, Site site) {
        try {
            return trial.run(site);
        } catch (Exception e) {
            return new Outcome("the trial itself", e.toString(), "none", false);
        }
    }

    /// One line for people.
    static String line(int heap, Trial trial, Outcome outcome) {
        return "%-5s %4d MB  %s: tried %s; measured %s; bound %s"
                .formatted(
                        outcome.held() ? "held" : "BROKE",
                        heap,
                        trial.name(),
                        outcome.tried(),
                        outcome.measured(),
                        outcome.bound());
    }
}
