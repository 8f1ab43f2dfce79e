package app.hearsay.room;

import app.hearsay.catalog.Catalogs;
import app.hearsay.game.AnswerRefusal;
import app.hearsay.game.HostAction;
import app.hearsay.game.NameRule;
import app.hearsay.game.Room;
import app.hearsay.game.Room.Ballot;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Ruling.Granted;
import app.hearsay.game.Ruling.Refused;
import app.hearsay.game.Step;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Step.Closed;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Answers;
import app.hearsay.question.Question;
import app.hearsay.result.AttemptLogOnFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A process in which a class of thirty plays until it is killed. Each acknowledgement goes to standard output in the
/// moment in which it comes: `open ROOM`, `join ROOM PLAYER`, `answer ROOM QUESTION VOTE PLAYER`, `step ROOM POSITION`.
final class PlayingProcess {

    private static final int PLAYERS = 30;
    private static final int QUESTIONS = 10;

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private final Stage stage;
    private final List<Question> questions;
    private volatile Room.Id current;

    private PlayingProcess(Stage.Ground ground) {
        this.stage = new Stage(ground, Clock.systemUTC());
        var all = ground.catalog().questions();
        this.questions = java.util.stream.IntStream.range(0, QUESTIONS)
                .mapToObj(i -> all.get(i * all.size() / QUESTIONS))
                .toList();
        this.current = stage.desk().all().stream()
                .filter(room -> !room.ended())
                .map(Room::id)
                .findFirst()
                .orElseGet(this::open);
    }

    /// @param arguments the address of the database
    static void main(String[] arguments) {
        var file = AttemptLogOnFile.open(arguments[0]);
        var process = new PlayingProcess(Stage.Ground.of(file, Catalogs.ofOneArticle(), Clock.systemUTC()));
        Thread.ofPlatform().start(() -> process.forEver(new Random(), process::leadOn));
        for (int i = 0; i < PLAYERS; i++) {
            var token = Tokens.named("player" + i);
            Thread.ofPlatform()
                    .start(() -> process.forEver(new Random(), (room, random) -> process.play(room, token, random)));
        }
    }

    /// How far a game has come: goes up with every step that this class makes.
    static int position(Step step) {
        int question = step.questionOn().orElse(0);
        return question * 20
                + switch (step) {
                    case Step.Lobby _ -> 0;
                    case Step.Reading _ -> 1;
                    case Asking asking -> asking.vote() == Vote.FIRST ? 2 : 6;
                    case Step.Paused paused -> paused.asking().vote() == Vote.FIRST ? 2 : 6;
                    case Closed closed -> closed.vote() == Vote.FIRST ? 3 : 7;
                    case Step.Discussing _ -> 5;
                    case Step.Tallied tallied -> tallied.vote() == Vote.FIRST ? 4 : 8;
                    case Step.Revealed _ -> 9;
                    case Step.Standing _ -> 10;
                    case Step.Ended _ -> 10_000;
                };
    }

    private interface Part {
        void act(Room room, Random random) throws InterruptedException;
    }

    private void forEver(Random random, Part part) {
        try {
            while (true) {
                part.act(stage.rooms().find(current).orElseThrow(), random);
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private Room.Id open() {
        var room = Classroom.open(stage, Tokens.named("host"), Rules.named(NameRule.NUMBERS), questions);
        acknowledge("open " + room.id());
        return room.id();
    }

    private void leadOn(Room room, Random random) throws InterruptedException {
        var step = room.step();
        if (room.ended()) {
            current = open();
            return;
        }
        if (step instanceof Step.Lobby && room.size() < PLAYERS) {
            return;
        }
        if (step instanceof Asking && random.nextInt(40) > 0) {
            return;
        }
        HostAction action = switch (step) {
            case Asking asking when random.nextBoolean() -> new HostAction.Pause(asking);
            case Closed closed
            when random.nextBoolean() && closed.vote() == Vote.FIRST -> new HostAction.Discuss(closed);
            case Step.Tallied tallied
            when random.nextBoolean() && tallied.vote() == Vote.FIRST -> new HostAction.Discuss(tallied);
            default -> new HostAction.GoOn(step);
        };
        if (stage.hosts().lead(room.id(), Tokens.named("host"), action) instanceof Granted(var after)) {
            acknowledge("step %s %d".formatted(room.id(), position(after.step())));
        }
    }

    private void play(Room room, LearnerToken token, Random random) {
        var learner = stage.rooms().identify(token);
        if (room.player(learner).isEmpty()) {
            if (stage.players().join(room.id(), token, null, null) instanceof Granted) {
                acknowledge("join %s %s".formatted(room.id(), learner));
            }
            return;
        }
        if (!(room.step() instanceof Asking asking)
                || room.given(learner, asking.question(), asking.vote()).isPresent()) {
            return;
        }
        var ballot = new Ballot(asking.question(), asking.vote());
        var answer = Answers.any(questions.get(asking.question()), random);
        var ruling = stage.answer(room.id(), token, ballot, answer, Optional.empty());
        if (ruling instanceof Granted) {
            acknowledge("answer %s %d %s %s".formatted(room.id(), ballot.question(), ballot.vote(), learner));
            if (random.nextInt(7) == 0) {
                requireRefused(stage.answer(
                        room.id(),
                        token,
                        ballot,
                        Answers.any(questions.get(asking.question()), random),
                        Optional.empty()));
            }
        }
    }

    private static void requireRefused(Ruling<AnswerRefusal> ruling) {
        if (!ruling.equals(new Refused<>(AnswerRefusal.Shut.ALREADY_ANSWERED))) {
            throw new IllegalStateException("answered twice: " + ruling);
        }
    }

    private static void acknowledge(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
