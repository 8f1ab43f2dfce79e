package app.hearsay.room;

import app.hearsay.game.HostAction;
import app.hearsay.game.Room;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.result.Confidence;
import app.hearsay.round.Programme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// A room whose players sit in the test.
public final class Classroom {

    private final School school;
    private final LearnerToken host;
    private final Room.Id id;
    private final List<LearnerToken> players = new ArrayList<>();

    private Classroom(School school, LearnerToken host, Room.Id id) {
        this.school = school;
        this.host = host;
        this.id = id;
    }

    /// A room that asks one question of each of these types.
    public static Classroom open(School school, LearnerToken host, RoomRules rules, QuestionType... types) {
        var questions = Stream.of(types)
                .map(type -> school.catalog().questions().stream()
                        .filter(question -> question.type() == type)
                        .findFirst()
                        .orElseThrow()
                        .id())
                .toList();
        var opening = school.rooms().open(host, host.value(), rules, new Programme.Picked(questions));
        return new Classroom(school, host, ((Opening.Opened) opening).room().id());
    }

    /// A room that was opened on a screen.
    public static Classroom at(School school, LearnerToken host, String code) {
        var room = school.rooms()
                .find(app.hearsay.game.RoomCode.parse(code).orElseThrow())
                .orElseThrow();
        return new Classroom(school, host, room.id());
    }

    /// The room as it is now.
    public Room room() {
        return school.rooms().find(id).orElseThrow();
    }

    public LearnerToken host() {
        return host;
    }

    public String path() {
        return "/host/" + room().plan().code();
    }

    /// Lets players in.
    public Classroom join(int count) {
        for (int i = 0; i < count; i++) {
            var player = Tokens.fresh();
            require(school.players().join(id, player, null, null));
            players.add(player);
        }
        return this;
    }

    /// Leads from the step that the room stands at.
    public Classroom lead(Function<Step, HostAction> action) {
        require(school.hosts().lead(id, host, action.apply(room().step())));
        return this;
    }

    /// Goes on so many steps.
    public Classroom goOn(int steps) {
        for (int i = 0; i < steps; i++) {
            lead(HostAction.GoOn::new);
        }
        return this;
    }

    /// Everybody answers but the last `missing`; `right` of them are right.
    public Classroom answer(int right, int missing) {
        var asking = (Step.Asking) room().step();
        for (int i = 0; i < players.size() - missing; i++) {
            answer(players.get(i), asking, i < right);
        }
        return this;
    }

    private void answer(LearnerToken player, Step.Asking asking, boolean right) {
        var ballot = new Room.Ballot(asking.question(), asking.vote());
        require(school.phones()
                .answer(
                        id,
                        player,
                        ballot,
                        right ? right(question()) : wrong(question(), asking.vote()),
                        room().plan().rules().confidence() ? Optional.of(Confidence.SURE) : Optional.empty()));
    }

    /// The question that is on.
    public Question question() {
        int number = room().step().questionOn().orElseThrow();
        return school.catalog().question(room().plan().questions().get(number)).orElseThrow();
    }

    private static Answer right(Question question) {
        return question.task().rightAnswer();
    }

    private static Answer wrong(Question question, Vote vote) {
        return switch (question.task()) {
            case Task.Choice choice ->
                new Answer.Choice(choice.options().stream()
                        .map(option -> option.key())
                        .filter(key -> !choice.accepts(key))
                        .skip(vote == Vote.FIRST ? 0 : 1)
                        .findFirst()
                        .orElse(choice.right()));
            case Task.Marking marking ->
                new Answer.Marking(new TreeSet<>(List.of(0, marking.units().size() - 1)));
            case Task.Ordering ordering -> {
                var keys = new ArrayList<>(
                        ordering.items().stream().map(item -> item.key()).toList());
                Collections.reverse(keys);
                yield new Answer.Ordering(keys);
            }
        };
    }

    private static void require(Ruling<?> ruling) {
        if (ruling instanceof Ruling.Refused<?> refused) {
            throw new AssertionError(refused);
        }
    }
}
