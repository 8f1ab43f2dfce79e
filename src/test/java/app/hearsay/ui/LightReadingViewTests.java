package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.Learners;
import app.hearsay.learner.Tokens;
import app.hearsay.practice.LongHistory;
import app.hearsay.practice.Practice;
import app.hearsay.question.Question;
import app.hearsay.result.AttemptLog;
import app.hearsay.room.School;
import app.hearsay.storage.ReadRows;
import app.hearsay.ui.part.Visitor;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What pages read from the database, whoever opens them: a page that asks whether there are answers, or which round
/// was the last, does not read them all.
@ViewTest
class LightReadingViewTests extends SpringBrowserlessTest {

    private static final int ROUNDS = 1_000;

    /// What rests on a learner's answers rests on the newest, which are found through their rounds.
    private static final int ROWS = AttemptLog.MOST + 500;

    private static final int STATEMENTS = 15;

    @Autowired
    private Practice practice;

    @Autowired
    private Learners learners;

    @Autowired
    private AttemptLog log;

    @Autowired
    private School school;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReadRows read;

    private final LearnerToken token = Tokens.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"", "practice", "progress", "check", "lesson", "tree", "rules", "rules/named-source"})
    void nextToNothingForANewcomer(String page) {
        var count = opening(page, token);

        assertThat(count.rows()).isLessThanOrEqualTo(2);
        assertThat(count.statements()).isLessThan(STATEMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "practice"})
    void onlyTheOpenRoundAfter10000Answers(String page) {
        answer(token, ROUNDS);
        answerOneOfTheNextRound();

        var count = opening(page, token);

        assertThat(count.rows()).isLessThanOrEqualTo(5);
        assertThat(count.statements()).isLessThan(STATEMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "practice", "progress", "practice/summary", "check"})
    void noMoreAfter10000AnswersThanAfter2500(String page) {
        var newer = Tokens.fresh();
        answer(newer, ROUNDS / 4);
        answer(token, ROUNDS);

        var count = opening(page, token);

        assertThat(count).isEqualTo(opening(page, newer));
        assertThat(count.rows()).isLessThan(ROWS);
        assertThat(count.statements()).isLessThan(STATEMENTS);
    }

    /// What is counted is kept, and what was confused lately is told by the newest.
    @ParameterizedTest
    @ValueSource(strings = {"progress", "practice/summary"})
    void figuresReadNoMoreThanTheNewestAnswers(String page) {
        answer(token, ROUNDS);

        assertThat(opening(page, token).rows()).isLessThan(2 * AttemptLog.LATELY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree", "rules", "rules/named-source"})
    void whatTeachesReadsNextToNothingAfter10000Answers(String page) {
        answer(token, ROUNDS);

        var count = opening(page, token);

        assertThat(count.rows()).isLessThanOrEqualTo(2);
        assertThat(count.statements()).isLessThan(STATEMENTS);
    }

    private ReadRows.Count opening(String page, LearnerToken visitor) {
        Visitor.remember(UI.getCurrent(), visitor);
        UI.getCurrent().navigate("articles");
        return read.during(() -> UI.getCurrent().navigate(page));
    }

    private void answer(LearnerToken who, int rounds) {
        var questions = school.catalog().questions().stream()
                .map(Question::id)
                .limit(100)
                .toList();
        LongHistory.write(jdbc, log, learners.ensure(who), rounds, questions);
    }

    private void answerOneOfTheNextRound() {
        var round = practice.current(learners.identify(token)).round();
        var asked = round.questions().getFirst();
        var answer = school.catalog().question(asked).orElseThrow().task().rightAnswer();
        practice.submit(token, round, asked, answer, Optional.empty(), Duration.ofSeconds(5));
    }
}
