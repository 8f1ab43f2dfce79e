package app.hearsay.ui.practice;

import app.hearsay.learner.Learner;
import app.hearsay.practice.Practice;
import app.hearsay.practice.RoundState;
import app.hearsay.question.Question;
import app.hearsay.round.Programme;
import java.util.Optional;

/// Where an address leads in a learner's rounds.
///
/// @param place of the question in its round, counted from 1
/// @param last whether the address asks for the round finished last, not for the current one
record RoundPlace(RoundState state, int place, boolean last) {

    /// The wanted place of the round finished last; empty if there is none.
    static Optional<RoundPlace> ofLast(Practice practice, Learner.Id learner, Optional<Integer> wanted) {
        return wanted.filter(place -> place >= 1)
                .flatMap(place -> practice.lastFinished(learner)
                        .filter(last -> place <= last.round().questions().size())
                        .map(last -> new RoundPlace(last, place, true)));
    }

    /// The wanted place of the current round if it is answered or next; of the round just finished, as long as the
    /// current one is untouched and the place is not its first; else the first open question.
    ///
    /// @param wish what a new round would be about
    static RoundPlace of(Practice practice, Learner.Id learner, Optional<Integer> wanted, Programme.Personal wish) {
        var current = practice.current(learner, wish);
        int open = firstOpen(current);
        return wanted.filter(place -> place >= 1)
                .flatMap(place -> place <= open
                        ? Optional.of(new RoundPlace(current, place, false))
                        : finished(practice, learner, current, place))
                .orElseGet(() -> new RoundPlace(current, open, false));
    }

    Question.Id question() {
        return state.round().questions().get(place - 1);
    }

    boolean isLast() {
        return place == state.round().questions().size();
    }

    private static int firstOpen(RoundState state) {
        return state.next()
                        .map(question -> state.round().questions().indexOf(question))
                        .orElse(state.round().questions().size() - 1)
                + 1;
    }

    private static Optional<RoundPlace> finished(Practice practice, Learner.Id learner, RoundState current, int place) {
        return current.answered().isEmpty() ? ofLast(practice, learner, Optional.of(place)) : Optional.empty();
    }
}
