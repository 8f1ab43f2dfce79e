package app.hearsay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hearsay.game.Room;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.QuestionType;
import app.hearsay.storage.Database;
import app.hearsay.storage.Modules;
import app.hearsay.storage.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A database that goes away amid a question, and comes back.
@Timeout(60)
class RoomOutageIntegrationTests {

    private static final Duration AWAY = Duration.ofSeconds(2);

    private static final Room.Ballot FIRST = new Room.Ballot(0, Vote.FIRST);

    private final LearnerToken player = Tokens.fresh();

    @TempDir
    private Path folder;

    @Test
    void theTimeForWhichTheDatabaseIsAwayIsNoTimeToAnswer() throws Exception {
        try (var modules = Modules.start(Database.h2(folder.resolve("hearsay")))) {
            var storage = modules.getBean(Storage.class);
            var school = School.of(modules::getBean);
            var room = Classroom.open(school, Rules.quick(), QuestionType.STATUS)
                    .join(player, "Player")
                    .goOn(2);
            var right = room.right(0);
            var opened = ((Asking) room.room().step()).openedAt();

            exchangeFile();
            await(storage, false);
            assertThatThrownBy(() -> room.tryToAnswer(player, FIRST, right)).isInstanceOf(RuntimeException.class);
            TimeUnit.NANOSECONDS.sleep(AWAY.toNanos());
            putFileBack();
            await(storage, true);

            var answered = room.tryToAnswer(player, FIRST, right);
            assertThat(answered).isInstanceOf(Ruling.Granted.class);
            assertThat(storage.outage()).isGreaterThan(AWAY);
            var attempt = ((Ruling.Granted<?>) answered)
                    .room()
                    .ballots()
                    .values()
                    .iterator()
                    .next();
            assertThat(attempt.values())
                    .singleElement()
                    .satisfies(one -> assertThat(one.took())
                            .isLessThan(Duration.between(opened, one.at()).minus(AWAY)));
        }
    }

    private static void await(Storage storage, boolean up) throws InterruptedException {
        while (storage.isUp() != up) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /// At once, so that there is no moment without a file.
    private void exchangeFile() throws Exception {
        Files.createLink(folder.resolve("kept"), file());
        Files.writeString(folder.resolve("other"), "another database");
        Files.move(folder.resolve("other"), file(), StandardCopyOption.REPLACE_EXISTING);
    }

    private void putFileBack() throws Exception {
        Files.move(folder.resolve("kept"), file(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file() {
        return folder.resolve("hearsay.mv.db");
    }
}
