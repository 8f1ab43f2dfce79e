package app.hearsay.room;

import static app.hearsay.game.Rulings.granted;

import app.hearsay.catalog.Catalogs;
import app.hearsay.game.HostAction;
import app.hearsay.game.NameRule;
import app.hearsay.game.Room;
import app.hearsay.game.Rules;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.question.Answer;
import app.hearsay.question.Answers;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.result.AttemptLogOnFile;
import app.hearsay.round.Programme;
import app.hearsay.time.Machine;
import app.hearsay.time.SteadyClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A process in which a question of five seconds is on, to be stopped by a test. Says `asking`; for each line that it
/// reads what became of an answer, and how many milliseconds are left; `closed` when time has closed the question.
final class StoppableProcess {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int TICK_MILLIS = 200;

    private final LearnerToken player = token("player");
    private final LearnerToken other = token("other");
    private final LearnerToken host = token("host");
    private final SteadyClock clock;
    private final Stage stage;
    private final Question question;
    private final Room.Id room;

    private StoppableProcess(AttemptLogOnFile file, SteadyClock clock) {
        this.clock = clock;
        this.stage = new Stage(Stage.Ground.of(file, Catalogs.ofOneArticle(), clock), Stage.NO_LIMITS, clock);
        this.question = Catalogs.ofOneArticle().questions().stream()
                .filter(each -> each.type() == QuestionType.STATUS)
                .findFirst()
                .orElseThrow();
        var rules = Rules.withSpeed(Rules.named(NameRule.NUMBERS), LIMIT);
        var opening = stage.rooms.open(host, "school", rules, new Programme.Picked(List.of(question.id())));
        this.room = ((Opening.Opened) opening).room().id();
        granted(stage.players.join(room, player, null, null));
        granted(stage.players.join(room, other, null, null));
    }

    /// @param arguments the address of the database
    static void main(String[] arguments) throws InterruptedException {
        var process = new StoppableProcess(AttemptLogOnFile.open(arguments[0]), Machine.real());
        Thread.ofPlatform().daemon().start(process::listen);
        process.ask();
    }

    private void ask() throws InterruptedException {
        var awakening = new RoomAwakening(stage.desk, clock);
        goOn();
        goOn();
        IO.println("asking");
        while (now().step() instanceof Step.Asking) {
            awakening.tick();
            stage.archive.tick();
            Thread.sleep(TICK_MILLIS);
        }
        IO.println("closed");
        System.exit(0);
    }

    private void listen() {
        for (var line = IO.readln(); line != null; line = IO.readln()) {
            Answer right = Answers.right(question);
            var ruling = stage.phones.answer(room, player, new Room.Ballot(0, Vote.FIRST), right, Optional.empty());
            var left = Duration.between(
                    clock.instant(),
                    now().deadline(now().player(stage.rooms.identify(other)).orElseThrow())
                            .orElseThrow());
            IO.println(ruling.getClass().getSimpleName() + " " + left.toMillis());
        }
    }

    private void goOn() {
        granted(stage.hosts.lead(room, host, new HostAction.GoOn(now().step())));
    }

    private Room now() {
        return stage.rooms.find(room).orElseThrow();
    }

    private static LearnerToken token(String name) {
        return new LearnerToken("%-43s".formatted(name).replace(' ', '_'));
    }
}
