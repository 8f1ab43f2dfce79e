package app.hearsay.room;

import app.hearsay.catalog.Catalogs;
import app.hearsay.game.NameRule;
import app.hearsay.game.Room;
import app.hearsay.game.Rules;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.result.AttemptLogOnFile;
import app.hearsay.time.Machine;
import app.hearsay.time.SteadyClock;
import java.time.Duration;

/// A process in which a question of five seconds is on, to be stopped by a test. Says `asking`; for each line that it
/// reads what became of an answer, and how many milliseconds are left; `closed` when time has closed the question.
final class StoppableProcess {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int TICK_MILLIS = 200;

    private final LearnerToken player = Tokens.named("player");
    private final LearnerToken other = Tokens.named("other");
    private final SteadyClock clock;
    private final Stage stage;
    private final Classroom room;

    private StoppableProcess(AttemptLogOnFile file, SteadyClock clock) {
        this.clock = clock;
        this.stage = new Stage(Stage.Ground.of(file, Catalogs.ofOneArticle(), clock), clock);
        var rules = Rules.withSpeed(Rules.named(NameRule.NUMBERS), LIMIT);
        this.room =
                Classroom.open(stage, rules, QuestionType.STATUS).join(player).join(other);
    }

    /// @param arguments the address of the database
    static void main(String[] arguments) throws InterruptedException {
        var process = new StoppableProcess(AttemptLogOnFile.open(arguments[0]), Machine.real());
        Thread.ofPlatform().daemon().start(process::listen);
        process.ask();
    }

    private void ask() throws InterruptedException {
        var awakening = new RoomAwakening(stage.desk(), stage.attendance(), clock);
        room.goOn(2);
        IO.println("asking");
        while (now().step() instanceof Step.Asking) {
            awakening.tick();
            stage.archive().tick();
            Thread.sleep(TICK_MILLIS);
        }
        IO.println("closed");
        System.exit(0);
    }

    private void listen() {
        for (var line = IO.readln(); line != null; line = IO.readln()) {
            var ruling = room.tryToAnswer(player, new Room.Ballot(0, Vote.FIRST), room.right(0));
            var left = Duration.between(
                    clock.instant(),
                    now().deadline(now().player(stage.rooms().identify(other)).orElseThrow())
                            .orElseThrow());
            IO.println(ruling.getClass().getSimpleName() + " " + left.toMillis());
        }
    }

    private Room now() {
        return room.room();
    }
}
