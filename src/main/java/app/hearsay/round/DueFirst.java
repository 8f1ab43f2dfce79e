package app.hearsay.round;

import app.hearsay.round.RoundComposer.Candidate;
import app.hearsay.statement.Skill;
import app.hearsay.statement.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is due in a round: the most urgent skills that can be asked for, few enough to leave room for what is new, each
/// on a sentence that the learner has never been asked about, as long as there is one.
///
/// See decision 0079.
///
/// @param skills the most urgent first, at most [#MOST]
/// @param met the statements that the learner was asked about
record DueFirst(List<Skill> skills, Set<Statement.Id> met) {

    /// How many skills a round takes up at most.
    static final int MOST = 4;

    private static final DueFirst NOTHING = new DueFirst(List.of(), Set.of());

    /// @param pool all that could be asked
    static DueFirst of(History history, List<Candidate> pool) {
        var skills = askable(history.due(), pool);
        return skills.isEmpty()
                ? NOTHING
                : new DueFirst(
                        skills,
                        pool.stream()
                                .map(Candidate::question)
                                .filter(question -> history.last(question.id()).isPresent())
                                .flatMap(question -> question.about().stream())
                                .map(Statement::id)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /// The most urgent of those that some question shows.
    static List<Skill> askable(List<Skill> due, List<Candidate> pool) {
        return due.stream()
                .filter(skill -> pool.stream().anyMatch(candidate -> candidate.shows(skill)))
                .limit(MOST)
                .toList();
    }

    boolean isNothing() {
        return skills.isEmpty();
    }

    /// Those on sentences that are new to the learner, or else all.
    List<Candidate> newOf(List<Candidate> candidates) {
        var fresh = candidates.stream()
                .filter(candidate ->
                        candidate.question().about().stream().map(Statement::id).noneMatch(met::contains))
                .toList();
        return fresh.isEmpty() ? candidates : fresh;
    }
}
