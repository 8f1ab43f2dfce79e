package app.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.catalog.Catalog;
import app.hearsay.game.Ruling;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.Practice;
import app.hearsay.practice.Submission;
import app.hearsay.question.Answers;
import app.hearsay.question.QuestionType;
import app.hearsay.room.Classroom;
import app.hearsay.room.School;
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
import org.springframework.context.annotation.Import;

/// More people at the same moment than there are connections to the database: nobody may wait with one in hand.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = "hearsay.data.folder=./target/many-at-once/${random.uuid}")
@Import(School.App.class)
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
    School school;

    @Test
    void firstAnswersOfManyLearnersAreAccepted() throws Exception {
        var submissions = allAtOnce(this::firstAnswer);

        assertThat(submissions).hasSize(PEOPLE).allMatch(Submission.Accepted.class::isInstance);
    }

    @Test
    void manyJoinARoom() throws Exception {
        var room = Classroom.open(school, QuestionType.STATUS);

        var rulings = allAtOnce(() -> school.players().join(room.id(), Tokens.fresh(), null, null));

        assertThat(rulings).hasSize(PEOPLE).allMatch(Ruling.Granted.class::isInstance);
        assertThat(room.room().size()).isEqualTo(PEOPLE);
    }

    private Submission firstAnswer() {
        var token = Tokens.fresh();
        var round = practice.current(learners.identify(token)).round();
        var asked = round.questions().getFirst();
        var question = catalog.question(asked).orElseThrow();
        return practice.submit(token, round, asked, Answers.right(question), Optional.empty(), Duration.ZERO);
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
