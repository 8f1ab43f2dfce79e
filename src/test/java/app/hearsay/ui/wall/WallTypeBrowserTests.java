package app.hearsay.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Rules;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Tokens;
import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
import app.hearsay.round.ClassRounds;
import app.hearsay.ui.BrowserTest;
import app.hearsay.ui.Guest;
import app.hearsay.ui.Screen;
import app.hearsay.ui.Specimens;
import app.hearsay.ui.host.HostPage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// How large what must be read stands on the wall while a question is asked.
@BrowserTest
@Import(EveryWall.class)
class WallTypeBrowserTests {

    /// Of the height of the wall: 51 pixels of 1,080, which can be read from eight metres on a picture two metres wide.
    private static final double READABLE = 51.0 / 1080;

    /// Puts one stage after the other on the wall. Tells the size of the smallest type that must be read as a
    /// part of the wall's height, and whether all of it is seen at once.
    private static final String LAY_OUT = """
            async address => {
                const wall = document.querySelector('hearsay-wall');
                const stages = await (await fetch(address)).json();
                const must = '.host-stage mark, .host-prompt, .option-label';
                return stages.map(stage => {
                    wall.innerHTML = stage;
                    wall.fit();
                    const parts = [...wall.querySelectorAll(must)];
                    const bar = document.querySelector('.host-bar').getBoundingClientRect().top;
                    return {
                        size: Math.min(...parts.map(part => parseFloat(getComputedStyle(part).fontSize))) / innerHeight,
                        seen: parts.every(part => part.getBoundingClientRect().bottom <= bar + 1)
                            && document.documentElement.scrollWidth <= innerWidth,
                    };
                });
            }
            """;

    /// Puts one stage on the wall.
    private static final String SHOW = """
            async ([address, place]) => {
                const wall = document.querySelector('hearsay-wall');
                wall.innerHTML = (await (await fetch(address)).json())[place];
                wall.fit();
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    School school;

    @Autowired
    Catalog catalog;

    private final LearnerToken host = Tokens.fresh();

    @ParameterizedTest
    @CsvSource({"1920, 1080, 0.95, 0.99", "1024, 768, 0.78, 0.87"})
    void whatMustBeReadIsLarge(int width, int height, double least, double leastOfClassRounds) {
        var room = Classroom.open(school, host, Rules.suggested(), QuestionType.STATUS)
                .join(1);
        room.goOn(2);
        try (var guest = Guest.at(port, Screen.DESKTOP).as(host.value())) {
            guest.page().setViewportSize(width, height);
            var address = Specimens.of(EveryWall.PATH, guest, "de-DE");
            HostPage.open(guest, room);
            var sights = (List<?>) guest.page().evaluate(LAY_OUT, address);

            var questions = EveryWall.questions(catalog);
            assertThat(sights).hasSameSizeAs(questions);
            print(width, height, questions, sights);
            photographMedians(guest, address, width, questions, sights);
            assertThat(share(sights, "seen")).isGreaterThan(0.95);
            assertThat(readable(sights)).isGreaterThanOrEqualTo(least);
            var drawn = IntStream.range(0, questions.size())
                    .filter(place -> ClassRounds.isLegible(questions.get(place)))
                    .mapToObj(sights::get)
                    .toList();
            System.out.printf(
                    "Wall %d x %d, what rounds of a class draw (%d): readable %.1f %%, smallest %.0f px%n",
                    width, height, drawn.size(), 100 * readable(drawn), height * smallest(drawn));
            assertThat(readable(drawn)).isGreaterThanOrEqualTo(leastOfClassRounds);
        }
    }

    private static void print(int width, int height, List<Question> questions, List<?> sights) {
        var byType = IntStream.range(0, questions.size())
                .boxed()
                .collect(Collectors.groupingBy(place -> questions.get(place).type()));
        byType.forEach((type, places) -> {
            var ofType = places.stream().map(sights::get).toList();
            System.out.printf(
                    "Wall %d x %d, %s (%d): readable %.0f %%, median %.0f px, all of it in sight %.0f %%%n",
                    width,
                    height,
                    type,
                    ofType.size(),
                    100 * readable(ofType),
                    height * median(ofType),
                    100 * share(ofType, "seen"));
        });
        System.out.printf("Wall %d x %d, all: readable %.0f %%%n", width, height, 100 * readable(sights));
    }

    /// Of each type the question whose type is neither large nor small.
    private static void photographMedians(
            Guest guest, String address, int width, List<Question> questions, List<?> sights) {
        for (var type : QuestionType.values()) {
            var places = IntStream.range(0, questions.size())
                    .boxed()
                    .filter(place -> questions.get(place).type() == type)
                    .sorted(Comparator.comparing(place -> size(sights.get(place))))
                    .toList();
            guest.page().evaluate(SHOW, List.of(address, places.get(places.size() / 2)));
            guest.photograph("wall-" + width + "-" + type);
        }
    }

    private static double median(List<?> sights) {
        var sizes = sights.stream().map(WallTypeBrowserTests::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    private static double smallest(List<?> sights) {
        return sights.stream().mapToDouble(WallTypeBrowserTests::size).min().orElseThrow();
    }

    private static double readable(List<?> sights) {
        return sights.stream().filter(sight -> size(sight) >= READABLE).count() / (double) sights.size();
    }

    private static double size(Object sight) {
        return ((Number) Objects.requireNonNull(((Map<?, ?>) sight).get("size"))).doubleValue();
    }

    private static double share(List<?> sights, String what) {
        return sights.stream()
                        .filter(sight -> Objects.equals(((Map<?, ?>) sight).get(what), true))
                        .count()
                / (double) sights.size();
    }
}
