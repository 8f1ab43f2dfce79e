package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.question.Question;
import app.hearsay.storage.JdbcUnreadable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// The table `attempt`. Rows are written once and never changed.
@Repository
class JdbcAttempts {

    private static final String INSERT_IF_MISSING = """
            merge into attempt
            using (values (
                    cast(:learner as uuid), cast(:round as uuid), cast(:question as varchar(200)),
                    cast(:type as varchar(20)), cast(:answer as varchar(4000)), cast(:points as double precision),
                    cast(:verdict as varchar(20)), cast(:expected as varchar(20)), cast(:chosen as varchar(20)),
                    cast(:confidence as varchar(20)), cast(:took as bigint),
                    cast(:at as timestamp(3) with time zone)))
                as given (learner, round, question, type, answer, points, verdict, expected, chosen, confidence,
                    took_ms, answered_at)
            on attempt.learner = given.learner and attempt.round = given.round and attempt.question = given.question
            when not matched then
                insert (learner, round, question, type, answer, points, verdict, expected, chosen, confidence,
                    took_ms, answered_at)
                values (given.learner, given.round, given.question, given.type, given.answer, given.points,
                    given.verdict, given.expected, given.chosen, given.confidence, given.took_ms, given.answered_at)
            """;

    private static final int LEARNERS_AT_A_TIME = 100;

    /// Where an attempt stands in the index of a learner's attempts.
    ///
    /// @param id of its row: the greater, the later it came
    record Place(UUID round, String question, long id) {

        /// Before all others.
        static final Place FIRST = new Place(new UUID(0, 0), "", 0);
    }

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final JdbcUnreadable unreadable = new JdbcUnreadable("attempt", "round");

    JdbcAttempts(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Inserts each attempt whose question the learner has not answered in that round yet.
    ///
    /// @return for each, in order, whether it was inserted
    List<Boolean> insertIfMissing(List<Attempt> attempts) {
        var rows = attempts.stream().map(JdbcAttemptRow::parameters).toArray(SqlParameterSource[]::new);
        var counts = batches.batchUpdate(INSERT_IF_MISSING, rows);
        return Arrays.stream(counts).mapToObj(count -> count == 1).toList();
    }

    Optional<Attempt> find(Learner.Id learner, UUID round, Question.Id question) {
        return jdbc
                .sql("""
                select * from attempt where learner = :learner and round = :round and question = :question
                """)
                .param("learner", learner.value())
                .param("round", round)
                .param("question", question.value())
                .query(unreadable.skip(JdbcAttemptRow::read))
                .stream()
                .findFirst();
    }

    boolean hasAny(Learner.Id learner) {
        return count(learner, 1) > 0;
    }

    /// Counts up to `most`, and reads no more.
    int count(Learner.Id learner, int most) {
        return jdbc.sql("select count(*) from (select 1 from attempt where learner = :learner limit :most) as counted")
                .param("learner", learner.value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /// For a learner of whom few are known to be there.
    List<Attempt> ofLearner(Learner.Id learner) {
        return jdbc.sql("select * from attempt where learner = :learner order by id")
                .param("learner", learner.value())
                .query(unreadable.skip(JdbcAttemptRow::read));
    }

    /// The newest of these rounds, oldest first; reads no others. It joins, since H2 would not look up one by one what
    /// stands in a list.
    List<Attempt> newestOf(Learner.Id learner, Collection<UUID> rounds, int most) {
        return jdbc.sql("""
                select attempt.* from unnest(cast(:rounds as uuid array)) as wanted (round)
                    join attempt on attempt.learner = :learner and attempt.round = wanted.round
                order by attempt.id desc limit :most
                """)
                .param("rounds", new SqlArrayValue("uuid", rounds.toArray()))
                .param("learner", learner.value())
                .param("most", most)
                .query(unreadable.skip(JdbcAttemptRow::read))
                .reversed();
    }

    /// Some of a learner who has more, whole rounds at a time, whichever their ids put first.
    List<Attempt> some(Learner.Id learner, int most) {
        return jdbc.sql("""
                select * from attempt where learner = :learner order by learner, round, question limit :most
                """)
                .param("learner", learner.value())
                .param("most", most)
                .query(unreadable.skip(JdbcAttemptRow::read));
    }

    /// The places of a learner's attempts in the index after one of them, and reads nothing but these.
    List<Place> places(Learner.Id learner, Place after, int most) {
        return jdbc.sql("""
                select round, question, id from attempt
                where learner = :learner and round >= :round and (round > :round or question > :question)
                order by learner, round, question limit :most
                """)
                .param("learner", learner.value())
                .param("round", after.round())
                .param("question", after.question())
                .param("most", most)
                .query((row, _) ->
                        new Place(row.getObject("round", UUID.class), row.getString("question"), row.getLong("id")))
                .list();
    }

    /// In the order in which they came.
    List<Attempt> withIds(Collection<Long> ids) {
        return jdbc.sql("select * from attempt where id in (:ids) order by id")
                .param("ids", ids)
                .query(unreadable.skip(JdbcAttemptRow::read));
    }

    List<Attempt> ofRound(Learner.Id learner, UUID round) {
        return jdbc.sql("select * from attempt where learner = :learner and round = :round order by id")
                .param("learner", learner.value())
                .param("round", round)
                .query(unreadable.skip(JdbcAttemptRow::read));
    }

    /// Asks for a hundred learners at a time.
    List<Attempt> ofRounds(Collection<Learner.Id> learners, Collection<UUID> rounds) {
        return learners.stream()
                .map(Learner.Id::value)
                .gather(Gatherers.windowFixed(LEARNERS_AT_A_TIME))
                .flatMap(some -> jdbc
                        .sql("""
                        select * from attempt where learner in (:learners) and round in (:rounds) order by id
                        """)
                        .param("learners", some)
                        .param("rounds", rounds)
                        .query(unreadable.skip(JdbcAttemptRow::read))
                        .stream())
                .toList();
    }

    /// Rounds with attempts that were met and could not be read.
    Set<UUID> unreadable() {
        return unreadable.keys().stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    void deleteOf(Learner.Id learner) {
        jdbc.sql("delete from attempt where learner = :learner")
                .param("learner", learner.value())
                .update();
    }
}
