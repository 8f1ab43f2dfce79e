package app.hearsay.ui.question;

import com.vaadin.flow.component.Component;

/// What a learner answers with. A browser knows options, words and items only by their place on the screen, counted
/// from 0; [Places] checks what it sends.
sealed interface AnswerControl permits ChoiceControl, MarkingControl, OrderingControl, SeveralControl, SortingControl {

    Component component();
}
