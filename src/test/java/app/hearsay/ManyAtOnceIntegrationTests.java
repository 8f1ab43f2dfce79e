package app.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Rules;
import app.hearsay.game.Ruling;
import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.practice.Practice;
import app.hearsay.practice.Submission;
import app.hearsay.question.Answer;
import app.hearsay.question.Question;
import app.hearsay.room.Opening;
import app.hearsay.room.Players;
import app.hearsay.room.Rooms;
import app.hearsay.round.Programme;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// More people at the same moment than there are connections to the database: nobody may wait with one in hand.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = "hearsay.data.folder=./target/many-at-once/${random.uuid}")
@Timeout(25)
class ManyAtOnceIntegrationTests {

    private static final int PEOPLE = 60;

    @Autowired
    Practice practice;

    @Autowired
    Learners learners;

    @Autowired
    Catalog catalog;

    @Autowired
    Rooms rooms;

    @Autowired
    Players players;

    @Autowired
    SecureRandom random;

    @Test
    void firstAnswersOfManyLearnersAreAccepted() throws Exception {
        var submissions = allAtOnce(this::firstAnswer);

        assertThat(submissions).hasSize(PEOPLE).allMatch(Submission.Accepted.class::isInstance);
    }

    @Test
    void manyJoinARoom() throws Exception {
        var opened = rooms.open(token(), "here", Rules.suggested(), new Programme.Picked(List.of(anyQuestion())));
        var room = ((Opening.Opened) opened).room();

        var rulings = allAtOnce(() -> players.join(room.id(), token(), null, null));

        assertThat(rulings).hasSize(PEOPLE).allMatch(Ruling.Granted.class::isInstance);
        assertThat(rooms.find(room.id()).orElseThrow().size()).isEqualTo(PEOPLE);
    }

    private Submission firstAnswer() {
        var token = token();
        var round = practice.current(learners.identify(token)).round();
        var asked = round.questions().getFirst();
        var question = catalog.question(asked).orElseThrow();
        return practice.submit(
                token, round.id(), round.programme(), asked, anyAnswer(question), Optional.empty(), Duration.ZERO);
    }

    private static Answer anyAnswer(Question question) {
        return question.task().rightAnswer();
    }

    private Question.Id anyQuestion() {
        return catalog.questions().getFirst().id();
    }

    private LearnerToken token() {
        return LearnerToken.random(random);
    }

    private static <T> List<T> allAtOnce(Callable<T> deed) throws Exception {
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var futures = people.invokeAll(
                    IntStream.range(0, PEOPLE).mapToObj(_ -> deed).toList(), 20, TimeUnit.SECONDS);
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
