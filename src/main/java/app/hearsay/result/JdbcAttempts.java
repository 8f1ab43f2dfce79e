package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.question.Question;
import app.hearsay.storage.JdbcUnreadable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/// The table `attempt`. Rows are written once and never changed. What was answered in checks is told by occasion only,
/// and where all is asked for.
@Repository
class JdbcAttempts {

    private static final int LEARNERS_AT_A_TIME = 100;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final JdbcUnreadable unreadable = new JdbcUnreadable("attempt", "occasion");

    JdbcAttempts(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Inserts each attempt whose question the learner has not answered on that occasion yet.
    ///
    /// @return for each, in order, whether it was inserted
    List<Boolean> insertIfMissing(List<Attempt> attempts) {
        var rows = attempts.stream().map(JdbcAttemptRow::parameters).toArray(SqlParameterSource[]::new);
        var counts = batches.batchUpdate(JdbcAttemptRow.INSERT_IF_MISSING, rows);
        return Arrays.stream(counts).mapToObj(count -> count == 1).toList();
    }

    Optional<Attempt> find(Learner.Id learner, Occasion occasion, Question.Id question) {
        return jdbc
                .sql("""
                select * from attempt
                where learner = :learner and occasion = :occasion and kind = :kind and question = :question
                """)
                .param("learner", learner.value())
                .param("occasion", occasion.id())
                .param("kind", JdbcAttemptRow.kind(occasion))
                .param("question", question.value())
                .query(unreadable.skip(JdbcAttemptRow::read))
                .stream()
                .findFirst();
    }

    /// Counts up to `most`, and reads no more.
    int count(Learner.Id learner, int most) {
        return jdbc.sql("""
                select count(*) from (
                    select 1 from attempt where learner = :learner and kind <> 'CHECK' limit :most) as counted
                """)
                .param("learner", learner.value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /// How often a learner gave a scored answer to one of these questions, second votes aside, and how often a right
    /// one.
    RightCount rightOf(Learner.Id learner, Collection<Question.Id> questions) {
        return jdbc.sql("""
                select count(*) as answered, count(case when verdict in ('RIGHT', 'DEFENSIBLE') then 1 end) as correct
                from unnest(cast(:questions as varchar(200) array)) as wanted (question)
                    join attempt on attempt.learner = :learner and attempt.question = wanted.question
                where kind in ('PRACTICE', 'FIRST_VOTE') and verdict <> 'UNSCORED'
                """)
                .param("questions", array("varchar", questions.stream().map(Question.Id::value)))
                .param("learner", learner.value())
                .query((row, _) -> new RightCount(row.getInt("correct"), row.getInt("answered")))
                .single();
    }

    /// For a learner of whom few are known to be there.
    <T> List<T> ofLearner(Learner.Id learner, JdbcAttemptRow.Form<T> form) {
        return jdbc.sql("select %s from attempt where learner = :learner and kind <> 'CHECK' order by id"
                        .formatted(form.columns()))
                .param("learner", learner.value())
                .query(unreadable.skip(form.reader()));
    }

    /// The newest of these occasions, oldest first; reads no others. It joins, since H2 would not look up one by one
    /// what stands in a list.
    <T> List<T> newestOf(
            Learner.Id learner, Collection<? extends Occasion> occasions, int most, JdbcAttemptRow.Form<T> form) {
        return jdbc.sql("""
                select %s from unnest(cast(:ids as uuid array), cast(:kinds as varchar(20) array))
                    as wanted (occasion, kind)
                    join attempt on attempt.learner = :learner and attempt.occasion = wanted.occasion
                        and attempt.kind = wanted.kind
                order by attempt.id desc limit :most
                """.formatted(form.columns()))
                .param("ids", array("uuid", occasions.stream().map(Occasion::id)))
                .param("kinds", array("varchar", occasions.stream().map(JdbcAttemptRow::kind)))
                .param("learner", learner.value())
                .param("most", most)
                .query(unreadable.skip(form.reader()))
                .reversed();
    }

    /// Some of a learner who has more, whole occasions at a time, whichever their ids put first.
    <T> List<T> some(Learner.Id learner, int most, JdbcAttemptRow.Form<T> form) {
        return jdbc.sql("""
                select %s from attempt where learner = :learner and kind <> 'CHECK'
                order by learner, occasion, kind, question limit :most
                """.formatted(form.columns()))
                .param("learner", learner.value())
                .param("most", most)
                .query(unreadable.skip(form.reader()));
    }

    /// Oldest first, read in parts while one goes through them.
    Iterable<Attempt> everyOf(Learner.Id learner) {
        return new JdbcEveryAttempt(jdbc, unreadable, learner);
    }

    List<Attempt> of(Learner.Id learner, Occasion occasion) {
        return jdbc.sql("""
                select * from attempt where learner = :learner and occasion = :occasion and kind = :kind order by id
                """)
                .param("learner", learner.value())
                .param("occasion", occasion.id())
                .param("kind", JdbcAttemptRow.kind(occasion))
                .query(unreadable.skip(JdbcAttemptRow::read));
    }

    /// In these checks of each learner, in the order in which they came.
    List<Attempt> ofChecks(Map<Learner.Id, List<Occasion.Check>> checks) {
        var learners = checks.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(_ -> each.getKey().value()));
        var occasions = checks.values().stream().flatMap(List::stream).map(Occasion.Check::id);
        return jdbc.sql("""
                select attempt.* from unnest(cast(:learners as uuid array), cast(:occasions as uuid array))
                    as wanted (learner, occasion)
                    join attempt on attempt.learner = wanted.learner and attempt.occasion = wanted.occasion
                        and attempt.kind = 'CHECK'
                order by attempt.id
                """)
                .param("learners", array("uuid", learners))
                .param("occasions", array("uuid", occasions))
                .query(unreadable.skip(JdbcAttemptRow::read));
    }

    /// Of both votes of a room. Asks for a hundred learners at a time.
    List<Attempt> ofRoom(UUID room, Collection<Learner.Id> learners) {
        return learners.stream()
                .map(Learner.Id::value)
                .gather(Gatherers.windowFixed(LEARNERS_AT_A_TIME))
                .flatMap(some -> jdbc
                        .sql("""
                        select * from attempt where learner in (:learners) and occasion = :room order by id
                        """)
                        .param("learners", some)
                        .param("room", room)
                        .query(unreadable.skip(JdbcAttemptRow::read))
                        .stream())
                .toList();
    }

    /// Rounds and rooms with attempts that were met and could not be read.
    Set<UUID> unreadable() {
        return unreadable.keys().stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    void deleteOf(Learner.Id learner) {
        jdbc.sql("delete from attempt where learner = :learner")
                .param("learner", learner.value())
                .update();
    }

    private static SqlArrayValue array(String type, Stream<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }
}
