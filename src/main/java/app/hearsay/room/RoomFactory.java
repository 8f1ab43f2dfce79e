package app.hearsay.room;

import app.hearsay.game.NextRound;
import app.hearsay.game.Plan;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.RoomRounds;
import app.hearsay.game.RoomRules;
import app.hearsay.learner.Learner;
import app.hearsay.question.Question;
import app.hearsay.round.Composer;
import app.hearsay.round.History;
import app.hearsay.round.Programme;
import app.hearsay.secret.CustomUuid;
import app.hearsay.secret.RandomSecret;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes new rooms: their questions, their ids and their secrets.
@Component
class RoomFactory {

    private static final int SECRET_BYTES = 32;

    private final Composer composer;
    private final JdbcRooms rooms;
    private final SecureRandom random;

    RoomFactory(Composer composer, JdbcRooms rooms, SecureRandom random) {
        this.composer = composer;
        this.rooms = rooms;
        this.random = random;
    }

    /// The questions to ask, as many as a room may have.
    List<Question.Id> questions(Programme programme) {
        return composer.compose(programme, random.nextLong(), History.none()).stream()
                .map(asked -> asked.question().id())
                .limit(Plan.MOST_QUESTIONS)
                .toList();
    }

    /// The questions of another round for the same class: none that it has been asked, and fewer than wanted
    /// where there are no more.
    List<Question.Id> questions(Room room, RoundWish wish) {
        var asked = NextRound.asked(room);
        return questions(new Programme.Continued(asked, wish.texts() == RoundWish.Texts.SAME, wish.count())).stream()
                .limit(Plan.MOST_IN_ALL - asked.size())
                .toList();
    }

    Room room(RoomRules rules, List<Question.Id> questions, Learner.Id host, Instant now) {
        var plan = new Plan(
                new Room.Id(CustomUuid.of(random.nextLong(), random.nextLong())),
                freeCode(),
                secret(),
                rules,
                questions,
                RoomRounds.ONE,
                random.nextLong(),
                now);
        return Room.opened(plan, host);
    }

    /// A code that no room has or had.
    RoomCode freeCode() {
        var code = RoomCode.random(random);
        while (rooms.exists(code)) {
            code = RoomCode.random(random);
        }
        return code;
    }

    /// For a link that makes a browser a host.
    String secret() {
        return RandomSecret.of(SECRET_BYTES, random);
    }
}
