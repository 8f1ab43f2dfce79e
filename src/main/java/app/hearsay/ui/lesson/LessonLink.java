package app.hearsay.ui.lesson;

import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.Anchor;

/// The way to the lesson, for somebody who has never answered anything nor seen it.
public final class LessonLink extends Anchor {

    public LessonLink() {
        super(Address.LESSON.path());
        setText(getTranslation("lesson.offer"));
        addClassName("first-steps");
    }
}
