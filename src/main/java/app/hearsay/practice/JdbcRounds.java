package app.hearsay.practice;

import app.hearsay.learner.Learner;
import app.hearsay.question.Question;
import app.hearsay.result.Occasion;
import app.hearsay.result.RecentOccasions;
import app.hearsay.round.Programme;
import app.hearsay.round.TreeStep;
import app.hearsay.storage.JdbcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `round`. Rows are written once and never changed.
@Repository
class JdbcRounds implements RecentOccasions {

    private final JdbcClient jdbc;

    JdbcRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertIfMissing(Round round, int number) {
        jdbc.sql("""
                merge into round
                using (values (cast(:id as uuid), cast(:learner as uuid), cast(:number as integer),
                        cast(:wish as varchar(200)), cast(:seed as bigint), cast(:questions as varchar(8000)), cast(:steps as varchar(1000)),
                        cast(:startedAt as timestamp(3) with time zone)))
                    as given (id, learner, number, wish, seed, questions, steps, started_at)
                on round.id = given.id
                when not matched then
                    insert (id, learner, number, wish, seed, questions, steps, started_at)
                    values (given.id, given.learner, given.number, given.wish, given.seed, given.questions, given.steps, given.started_at)
                """)
                .param("id", round.id().value())
                .param("learner", round.learner().value())
                .param("number", number)
                .param("wish", round.programme().code())
                .param("seed", round.seed())
                .param(
                        "questions",
                        round.questions().stream().map(Question.Id::value).collect(Collectors.joining(" ")))
                .param("steps", round.steps().stream().map(TreeStep::name).collect(Collectors.joining(" ")))
                .param("startedAt", JdbcTime.of(round.startedAt()))
                .update();
    }

    Optional<Round> find(Round.Id id) {
        return jdbc.sql("select * from round where id = :id")
                .param("id", id.value())
                .query(JdbcRounds::round)
                .optional();
    }

    /// Reads no others.
    List<NumberedRound> newestFirst(Learner.Id learner, int most) {
        return jdbc.sql("select * from round where learner = :learner order by learner desc, number desc limit :most")
                .param("learner", learner.value())
                .param("most", most)
                .query(JdbcRounds::numbered)
                .list();
    }

    /// Those with a greater number, oldest first; reads no others.
    List<NumberedRound> after(Learner.Id learner, int number, int most) {
        return jdbc.sql("""
                select * from round where learner = :learner and number > :number order by learner, number limit :most
                """)
                .param("learner", learner.value())
                .param("number", number)
                .param("most", most)
                .query(JdbcRounds::numbered)
                .list();
    }

    @Override
    public List<Occasion> newest(Learner.Id learner, int most) {
        return jdbc.sql("select id from round where learner = :learner order by learner desc, number desc limit :most")
                .param("learner", learner.value())
                .param("most", most)
                .<Occasion>query((row, _) -> new Occasion.PracticeRound(row.getObject("id", UUID.class)))
                .list();
    }

    void deleteOf(Learner.Id learner) {
        jdbc.sql("delete from round where learner = :learner")
                .param("learner", learner.value())
                .update();
    }

    private static NumberedRound numbered(ResultSet row, int rowNumber) throws SQLException {
        return new NumberedRound(row.getInt("number"), round(row, rowNumber));
    }

    /// A step that only a newer or an older version knows makes a round without steps.
    private static List<TreeStep> steps(String text) {
        var words =
                Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
        var steps = words.stream()
                .flatMap(word -> Arrays.stream(TreeStep.values())
                        .filter(step -> step.name().equals(word)))
                .toList();
        return steps.size() == words.size() ? steps : List.of();
    }

    /// A question that is named as no question of this version is leaves the others.
    private static Stream<Question.Id> question(String text) {
        try {
            return Stream.of(new Question.Id(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Round round(ResultSet row, int rowNumber) throws SQLException {
        var questions = Arrays.stream(row.getString("questions").split(" "))
                .flatMap(JdbcRounds::question)
                .toList();
        var steps = steps(row.getString("steps"));
        return new Round(
                new Round.Id(row.getObject("id", UUID.class)),
                new Learner.Id(row.getObject("learner", UUID.class)),
                Programme.Personal.parse(row.getString("wish")).orElse(Programme.ANYTHING),
                row.getLong("seed"),
                questions,
                steps.size() == questions.size() ? steps : List.of(),
                JdbcTime.get(row, "started_at"));
    }
}
