package app.hearsay.result;

import app.hearsay.learner.Learner;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `learner_figures`. A row that cannot be read is as good as none.
@Repository
class JdbcFigures {

    private static final String SAVE = """
            merge into learner_figures
            using (values (cast(:learner as uuid), cast(:figures as varchar(8000)))) as given (learner, figures)
            on learner_figures.learner = given.learner
            when matched then update set figures = given.figures
            when not matched then insert (learner, figures) values (given.learner, given.figures)
            """;

    private static final int LEARNERS_AT_A_TIME = 100;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcFigures(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Of those learners who have any.
    Map<Learner.Id, Figures> of(Collection<Learner.Id> learners) {
        var found = new HashMap<Learner.Id, Figures>();
        learners.stream()
                .map(Learner.Id::value)
                .gather(Gatherers.windowFixed(LEARNERS_AT_A_TIME))
                .forEach(some -> jdbc.sql("select * from learner_figures where learner in (:learners)")
                        .param("learners", some)
                        .query(row -> {
                            var learner = new Learner.Id(row.getObject("learner", UUID.class));
                            FiguresText.parse(row.getString("figures"))
                                    .ifPresent(figures -> found.put(learner, figures));
                        }));
        return found;
    }

    void save(Map<Learner.Id, Figures> figures) {
        batches.batchUpdate(
                SAVE,
                figures.entrySet().stream()
                        .map(each -> new MapSqlParameterSource()
                                .addValue("learner", each.getKey().value())
                                .addValue("figures", FiguresText.of(each.getValue())))
                        .toArray(SqlParameterSource[]::new));
    }

    void deleteOf(Learner.Id learner) {
        jdbc.sql("delete from learner_figures where learner = :learner")
                .param("learner", learner.value())
                .update();
    }
}
