package app.hearsay.ui.practice;

import app.hearsay.question.Answer;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/// What a learner answers with. A browser knows options, words and items only by their place on the screen, counted
/// from 0; what it sends is checked here.
sealed interface AnswerControl permits ChoiceControl, MarkingControl, OrderingControl {

    /// The answer that these places stand for; empty if there is no such place.
    Optional<Answer> answer(List<Integer> places);

    Component component();

    /// Whether every place exists among so many.
    static boolean exist(List<Integer> places, int count) {
        return places.stream().allMatch(place -> place >= 0 && place < count);
    }
}
