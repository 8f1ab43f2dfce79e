package app.hearsay.practice;

import app.hearsay.learner.Learner;
import app.hearsay.question.Question;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.KeptFigures;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Thousands of answers of one learner, in finished rounds of ten. They are written past the services, which would take
/// minutes.
public final class LongHistory {

    private static final int LENGTH = 10;

    private LongHistory() {}

    /// Half of the ids of rounds come first in the index, the other half last.
    ///
    /// @param rounds at most a thousand
    /// @param questions ten of them each round, in turn; what is left over is not asked
    public static void write(
            JdbcClient jdbc, AttemptLog log, Learner.Id learner, int rounds, List<Question.Id> questions) {
        int turns = questions.size() / LENGTH;
        for (int turn = 0; turn < turns; turn++) {
            writeRounds(jdbc, learner, rounds, questions.subList(turn * LENGTH, (turn + 1) * LENGTH), turn, turns);
        }
        KeptFigures.renew(jdbc, log, learner);
    }

    private static void writeRounds(
            JdbcClient jdbc, Learner.Id learner, int rounds, List<Question.Id> questions, int turn, int turns) {
        jdbc.sql("""
                insert into round (id, learner, number, seed, questions, started_at)
                select cast(case when mod(numbers.n, 2) = 0 then 'f' else '0' end
                            || lpad(cast(mod(numbers.n * 7919, 10000000) as varchar(7)), 7, '0')
                            || substr(cast(cast(:learner as uuid) as varchar(36)), 9) as uuid),
                    cast(:learner as uuid), numbers.n, 1, cast(:questions as varchar(8000)), current_timestamp
                from (select a.d + 10 * b.d + 100 * c.d + 1 as n
                    from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as a (d)
                    cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as b (d)
                    cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as c (d)) as numbers
                where numbers.n <= :rounds and mod(numbers.n, :turns) = :turn
                """)
                .param("learner", learner.value())
                .param("questions", questions.stream().map(Question.Id::value).collect(Collectors.joining(" ")))
                .param("rounds", rounds)
                .param("turn", turn)
                .param("turns", turns)
                .update();
        for (var question : questions) {
            jdbc.sql("""
                    insert into attempt (learner, occasion, kind, question, type, answer, points, verdict, expected, chosen,
                        confidence, took_ms, answered_at)
                    select learner, id, 'PRACTICE', cast(:question as varchar(200)), 'STATUS', 'choice CLAIM', 1, 'RIGHT',
                        'CLAIM', 'CLAIM', 'SURE', 4000, started_at
                    from round where learner = :learner and mod(number, :turns) = :turn order by number
                    """)
                    .param("learner", learner.value())
                    .param("question", question.value())
                    .param("turn", turn)
                    .param("turns", turns)
                    .update();
        }
    }
}
