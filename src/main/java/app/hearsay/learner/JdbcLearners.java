package app.hearsay.learner;

import app.hearsay.storage.JdbcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables `learner` and `learner_key`.
@Repository
class JdbcLearners {

    private final JdbcClient jdbc;

    JdbcLearners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Learner.Id> boundTo(String tokenHash) {
        return jdbc.sql("select learner from learner_key where token_hash = :hash")
                .param("hash", tokenHash)
                .query(JdbcLearners::id)
                .optional();
    }

    boolean exists(Learner.Id learner) {
        return jdbc.sql("select 1 from learner where id = :id")
                .param("id", learner.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Locks the row until the transaction ends.
    boolean lock(Learner.Id learner) {
        return jdbc.sql("select id from learner where id = :id for update")
                .param("id", learner.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional()
                .isPresent();
    }

    void insertIfMissing(Learner.Id learner, ResumeCode code, Instant since) {
        jdbc.sql("""
                merge into learner
                using (values (cast(:id as uuid), cast(:code as char(12)), cast(:since as timestamp(3) with time zone)))
                    as given (id, resume_code, since)
                on learner.id = given.id
                when not matched then
                    insert (id, resume_code, since) values (given.id, given.resume_code, given.since)
                """)
                .param("id", learner.value())
                .param("code", code.value())
                .param("since", JdbcTime.of(since))
                .update();
    }

    Optional<Learner.Id> withCode(ResumeCode code) {
        return jdbc.sql("select id as learner from learner where resume_code = :code")
                .param("code", code.value())
                .query(JdbcLearners::id)
                .optional();
    }

    Optional<Learner> find(Learner.Id learner) {
        var devices = jdbc.sql("select * from learner_key where learner = :id order by since, token_hash")
                .param("id", learner.value())
                .query((row, _) -> new Learner.Device(row.getString("token_hash"), JdbcTime.get(row, "since")))
                .list();
        return jdbc.sql("select * from learner where id = :id")
                .param("id", learner.value())
                .query((row, _) -> learner(row, devices))
                .optional();
    }

    void bind(String tokenHash, Learner.Id learner, Instant since) {
        jdbc.sql("""
                merge into learner_key
                using (values (cast(:hash as char(64)), cast(:learner as uuid),
                        cast(:since as timestamp(3) with time zone)))
                    as given (token_hash, learner, since)
                on learner_key.token_hash = given.token_hash
                when matched then update set learner = given.learner, since = given.since
                when not matched then
                    insert (token_hash, learner, since) values (given.token_hash, given.learner, given.since)
                """)
                .param("hash", tokenHash)
                .param("learner", learner.value())
                .param("since", JdbcTime.of(since))
                .update();
    }

    Optional<Instant> boundSince(String tokenHash, Learner.Id learner) {
        return jdbc.sql("select since from learner_key where token_hash = :hash and learner = :learner")
                .param("hash", tokenHash)
                .param("learner", learner.value())
                .query((row, _) -> JdbcTime.get(row, "since"))
                .optional();
    }

    void unbind(String tokenHash, Learner.Id learner) {
        jdbc.sql("delete from learner_key where token_hash = :hash and learner = :learner")
                .param("hash", tokenHash)
                .param("learner", learner.value())
                .update();
    }

    /// Unbinds the device that was bound last, if there are as many as `most`.
    void makeRoom(Learner.Id learner, int most) {
        jdbc.sql("""
                delete from learner_key where token_hash in (
                    select token_hash from learner_key where learner = :learner
                    order by since desc, token_hash desc limit 1)
                and (select count(*) from learner_key where learner = :learner) >= :most
                """).param("learner", learner.value()).param("most", most).update();
    }

    void setCode(Learner.Id learner, ResumeCode code) {
        jdbc.sql("update learner set resume_code = :code where id = :id")
                .param("code", code.value())
                .param("id", learner.value())
                .update();
    }

    void delete(Learner.Id learner) {
        jdbc.sql("delete from learner_key where learner = :id")
                .param("id", learner.value())
                .update();
        jdbc.sql("delete from learner where id = :id")
                .param("id", learner.value())
                .update();
    }

    private static Learner learner(ResultSet row, List<Learner.Device> devices) throws SQLException {
        return new Learner(
                new Learner.Id(row.getObject("id", UUID.class)),
                new ResumeCode(row.getString("resume_code")),
                JdbcTime.get(row, "since"),
                devices);
    }

    private static Learner.Id id(ResultSet row, int number) throws SQLException {
        return new Learner.Id(row.getObject("learner", UUID.class));
    }
}
