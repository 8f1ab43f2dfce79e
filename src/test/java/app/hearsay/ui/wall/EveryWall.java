package app.hearsay.ui.wall;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Plan;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.game.RoomRounds;
import app.hearsay.game.Rules;
import app.hearsay.game.Step;
import app.hearsay.game.Vote;
import app.hearsay.learner.Learner;
import app.hearsay.question.Question;
import app.hearsay.ui.Specimens;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// What the wall shows of many questions while they are asked.
@TestConfiguration
public class EveryWall {

    public static final String PATH = "every-wall";

    /// Of so many questions, in the order of their ids, one is shown: all types and articles are among them.
    static final int ONE_IN = 5;

    private static final Learner.Id HOST = new Learner.Id(new UUID(0x8000, 1));

    @Bean
    VaadinServiceInitListener everyWallRoute() {
        return Specimens.at(PATH, View.class);
    }

    static List<Question> questions(Catalog catalog) {
        var all = catalog.questions();
        return IntStream.range(0, all.size())
                .filter(place -> place % ONE_IN == 0)
                .mapToObj(all::get)
                .toList();
    }

    static final class View extends Specimens {

        View(Catalog catalog, Clock clock) {
            super(
                    PATH,
                    questions(catalog).stream()
                            .map(question -> WallStage.of(asked(question, catalog, clock), _ -> {})));
        }

        private static WallScene asked(Question question, Catalog catalog, Clock clock) {
            var plan = new Plan(
                    new Room.Id(new UUID(0x8000, 2)),
                    new RoomCode("4KH7TM"),
                    "secret",
                    Rules.suggested(),
                    List.of(question.id()),
                    RoomRounds.ONE,
                    42,
                    clock.instant());
            var room = Room.opened(plan, HOST).at(new Step.Asking(0, Vote.FIRST, clock.instant()));
            return new WallScene(room, catalog, clock, URI.create("http://localhost"));
        }
    }
}
