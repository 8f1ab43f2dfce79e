package app.hearsay.ui.lesson;

import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.Anchor;

/// The way to the lesson.
public final class LessonLink extends Anchor {

    private LessonLink(String key, String className) {
        super(Address.LESSON.path());
        setText(getTranslation(key));
        addClassName(className);
    }

    /// For somebody who has never answered anything nor seen the lesson.
    public static LessonLink prominent() {
        return new LessonLink("lesson.offer", "first-steps");
    }

    /// For everybody else.
    public static LessonLink quiet() {
        return new LessonLink("lesson.again", "text-link");
    }
}
