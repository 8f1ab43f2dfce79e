package app.hearsay.practice;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Learner;
import app.hearsay.question.Question;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.Memories;
import app.hearsay.result.memory.Memory;
import app.hearsay.round.Composer;
import app.hearsay.round.History;
import app.hearsay.round.Programme;
import app.hearsay.statement.Skill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What comes back to learners in their rounds.
///
/// See decision 0079.
@Component
class Repetition {

    private final Memories memories;
    private final Composer composer;
    private final Catalog catalog;

    Repetition(Memories memories, Composer composer, Catalog catalog) {
        this.memories = memories;
        this.composer = composer;
        this.catalog = catalog;
    }

    /// The skills that a round of that programme takes up, the most urgent first.
    List<Skill> due(Learner.Id learner, Programme.Personal programme) {
        return composer.repeated(programme, memories.schedule(learner).due());
    }

    /// What a round brings back of what is due.
    Agenda agenda(Round round) {
        var schedule = memories.schedule(round.learner());
        var asked = round.questions().stream()
                .flatMap(id -> catalog.question(id).stream())
                .toList();
        return Agenda.of(
                schedule,
                composer.repeated(round.programme(), schedule.due()).stream()
                        .filter(skill -> asked.stream()
                                .anyMatch(question -> question.skills().contains(skill)))
                        .toList());
    }

    /// What is kept of how firmly the learner knows what.
    Map<Skill, Memory> memories(Learner.Id learner) {
        return memories.of(learner);
    }

    /// What a round is composed by.
    ///
    /// @param outcomes oldest first
    static History history(List<AttemptLog.Outcome> outcomes, List<Skill> due) {
        var newestFirst = outcomes.reversed();
        var last = new HashMap<Question.Id, History.Last>();
        for (int ago = 0; ago < newestFirst.size(); ago++) {
            var outcome = newestFirst.get(ago);
            last.putIfAbsent(outcome.question(), new History.Last(outcome.grade(), ago));
        }
        return new History(last, due);
    }
}
