package app.hearsay.ui;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.HostAction;
import app.hearsay.game.HostRefusal;
import app.hearsay.game.Room;
import app.hearsay.game.RoomRules;
import app.hearsay.game.Ruling;
import app.hearsay.learner.LearnerToken;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Hosts;
import app.hearsay.room.Opening;
import app.hearsay.room.Rooms;
import app.hearsay.round.Programme;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/// Opens rooms and leads them without a screen, for tests of players' phones.
@TestComponent
public class ClassOfGuests {

    private final Rooms rooms;
    private final Hosts hosts;
    private final Catalog catalog;
    private final LearnerToken host;

    public ClassOfGuests(Rooms rooms, Hosts hosts, Catalog catalog, SecureRandom random) {
        this.rooms = rooms;
        this.hosts = hosts;
        this.catalog = catalog;
        this.host = LearnerToken.random(random);
    }

    /// A room that asks the first question of each type that the catalogue has.
    public Room open(RoomRules rules) {
        var questions = Arrays.stream(QuestionType.values())
                .flatMap(type -> catalog.questions().stream()
                        .filter(question -> question.type() == type)
                        .limit(1))
                .map(Question::id)
                .toList();
        return open(rules, questions);
    }

    /// So many questions of one type.
    public List<Question.Id> ofType(QuestionType type, int count) {
        return catalog.questions().stream()
                .filter(question -> question.type() == type)
                .limit(count)
                .map(Question::id)
                .toList();
    }

    public Room open(RoomRules rules, List<Question.Id> questions) {
        return switch (rooms.open(host, "a test", rules, new Programme.Picked(questions))) {
            case Opening.Opened(var room) -> room;
            case Opening.AppIsFull _, Opening.NothingToAsk _, Opening.TooManyFromHere _ ->
                throw new IllegalStateException("no room");
        };
    }

    public Room now(Room room) {
        return rooms.find(room.id()).orElseThrow();
    }

    /// Goes on to what comes next by itself.
    public Room goOn(Room room) {
        return lead(room, new HostAction.GoOn(now(room).step()));
    }

    public Room lead(Room room, HostAction action) {
        return switch (hosts.lead(room.id(), host, action)) {
            case Ruling.Granted<HostRefusal>(var after) -> after;
            case Ruling.Refused<HostRefusal>(var refusal) -> throw new IllegalStateException(refusal.name());
        };
    }

    public Question question(Room room, int number) {
        return catalog.question(room.plan().questions().get(number)).orElseThrow();
    }
}
