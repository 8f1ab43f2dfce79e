package app.hearsay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.AnswerRefusal;
import app.hearsay.game.HostAction;
import app.hearsay.game.Room;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.game.Step.Asking;
import app.hearsay.game.Vote;
import app.hearsay.learner.LearnerToken;
import app.hearsay.nickname.Nickname;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.round.Programme;
import app.hearsay.storage.Database;
import app.hearsay.storage.Modules;
import app.hearsay.storage.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/// A database that goes away amid a question, and comes back.
@Timeout(60)
class RoomOutageIntegrationTests {

    private static final Duration AWAY = Duration.ofSeconds(2);

    private final SecureRandom random = new SecureRandom();
    private final LearnerToken host = LearnerToken.random(random);
    private final LearnerToken player = LearnerToken.random(random);

    @TempDir
    private Path folder;

    @Test
    void theTimeForWhichTheDatabaseIsAwayIsNoTimeToAnswer() throws Exception {
        try (var modules = Modules.start(Database.h2(folder.resolve("hearsay")))) {
            var storage = modules.getBean(Storage.class);
            var question = modules.getBean(Catalog.class).questions().stream()
                    .filter(each -> each.task() instanceof Task.Choice)
                    .findFirst()
                    .orElseThrow();
            var room = asking(modules, question);
            var opened = opened(modules, room);

            exchangeFile();
            await(storage, false);
            assertThatThrownBy(() -> answer(modules, room, question)).isInstanceOf(RuntimeException.class);
            TimeUnit.NANOSECONDS.sleep(AWAY.toNanos());
            putFileBack();
            await(storage, true);

            var answered = answer(modules, room, question);
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

    private Room.Id asking(ConfigurableApplicationContext modules, Question question) {
        var opening = modules.getBean(Rooms.class)
                .open(host, "school", Rules.quick(), new Programme.Picked(List.of(question.id())));
        var room = ((Opening.Opened) opening).room().id();
        modules.getBean(Players.class).join(room, player, new Nickname("Player"), null);
        goOn(modules, room);
        goOn(modules, room);
        return room;
    }

    private void goOn(ConfigurableApplicationContext modules, Room.Id room) {
        modules.getBean(Hosts.class)
                .lead(room, host, new HostAction.GoOn(now(modules, room).step()));
    }

    private Ruling<AnswerRefusal> answer(ConfigurableApplicationContext modules, Room.Id room, Question question) {
        var right = ((Task.Choice) question.task()).right();
        return new Phones(modules.getBean(Rooms.class), modules.getBean(Players.class), modules.getBean(Catalog.class))
                .answer(room, player, new Room.Ballot(0, Vote.FIRST), new Answer.Choice(right), Optional.empty());
    }

    private static Instant opened(ConfigurableApplicationContext modules, Room.Id room) {
        return ((Asking) now(modules, room).step()).openedAt();
    }

    private static Room now(ConfigurableApplicationContext modules, Room.Id room) {
        return modules.getBean(Rooms.class).find(room).orElseThrow();
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
