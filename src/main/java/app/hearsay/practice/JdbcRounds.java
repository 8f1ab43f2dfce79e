package app.hearsay.practice;

import app.hearsay.account.Learner;
import app.hearsay.question.Question;
import app.hearsay.question.TreeStep;
import app.hearsay.storage.JdbcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `round`. Rows are written once and never changed.
@Repository
class JdbcRounds {

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
                .param("wish", round.wish().code())
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

    List<Round> newestFirst(Learner.Id learner) {
        return jdbc.sql("select * from round where learner = :learner order by number desc")
                .param("learner", learner.value())
                .query(JdbcRounds::round)
                .list();
    }

    List<NumberedRound> numbered(Learner.Id learner) {
        return jdbc.sql("select * from round where learner = :learner order by number")
                .param("learner", learner.value())
                .query((row, rowNumber) -> new NumberedRound(row.getInt("number"), round(row, rowNumber)))
                .list();
    }

    void deleteOf(Learner.Id learner) {
        jdbc.sql("delete from round where learner = :learner")
                .param("learner", learner.value())
                .update();
    }

    private static Round round(ResultSet row, int rowNumber) throws SQLException {
        return new Round(
                new Round.Id(row.getObject("id", UUID.class)),
                new Learner.Id(row.getObject("learner", UUID.class)),
                Wish.parse(row.getString("wish")).orElse(Wish.ANYTHING),
                row.getLong("seed"),
                Arrays.stream(row.getString("questions").split(" "))
                        .map(Question.Id::new)
                        .toList(),
                Arrays.stream(row.getString("steps").split(" "))
                        .filter(step -> !step.isEmpty())
                        .map(TreeStep::valueOf)
                        .toList(),
                JdbcTime.get(row, "started_at"));
    }
}
