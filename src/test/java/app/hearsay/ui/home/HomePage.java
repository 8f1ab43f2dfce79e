package app.hearsay.ui.home;

import app.hearsay.ui.Guest;
import app.hearsay.ui.lesson.LessonPage;
import app.hearsay.ui.practice.ExercisePage;
import com.microsoft.playwright.Locator;

/// The first page, which asks at once.
public final class HomePage extends ExercisePage {

    private HomePage(Guest guest) {
        super(guest);
    }

    public static HomePage open(Guest guest) {
        return new HomePage(guest.open("/"));
    }

    /// What the question shows of texts in that language.
    public Locator textsIn(String language) {
        return find(".tryout [translate=no][lang=" + language + "]");
    }

    /// Lets the marked words of the question lie where a phone would scroll to them.
    public void pushMarksFarDown() {
        guest.page().evaluate("""
                () => {
                    const question = document.querySelector('hearsay-question');
                    const lines = Array.from({length: 30}, () => document.createElement('br'));
                    question.querySelector('mark').before(...lines);
                    question.showMark();
                }
                """);
    }

    /// Where the code of a room is typed.
    public Locator codeField() {
        return find("#room-code");
    }

    /// What is said of a code that cannot be one.
    public Locator refusal() {
        return find("#room-code-refusal");
    }

    /// What takes the code.
    public Locator joinButton() {
        return find(".join-door button");
    }

    public Locator checkOffer() {
        return find(".check-offer");
    }

    /// What invites newcomers to the lesson.
    public Locator lessonInvitation() {
        return find(".first-steps[href$='lesson']");
    }

    public LessonPage takeLesson() {
        guest.press(lessonInvitation());
        return new LessonPage(guest);
    }

    /// What invites newcomers who have seen the lesson to their first steps.
    public Locator firstStepsInvitation() {
        return find(".first-steps[href$='first-steps']");
    }

    /// The link by which those who know the first steps find them again.
    public Locator firstStepsLink() {
        return find("a[href$='round=first-steps']");
    }

    /// The way back into rooms that this browser leads.
    public Locator runningRooms() {
        return find(".home > .game-notice");
    }
}
