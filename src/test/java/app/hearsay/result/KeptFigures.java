package app.hearsay.result;

import app.hearsay.learner.Learner;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the figures of answers that were written past the log.
public final class KeptFigures {

    private KeptFigures() {}

    /// Computes a learner's from all that the log holds of them, in place of what is kept.
    public static void renew(JdbcClient jdbc, AttemptLog log, Learner.Id learner) {
        jdbc.sql("delete from learner_figures where learner = :learner")
                .param("learner", learner.value())
                .update();
        jdbc.sql("insert into learner_figures (learner, figures) values (:learner, :figures)")
                .param("learner", learner.value())
                .param("figures", FiguresText.of(Figures.of(log.everyOf(learner))))
                .update();
    }
}
