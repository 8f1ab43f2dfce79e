package app.hearsay.ui.play;

import app.hearsay.question.Task;
import app.hearsay.room.Classroom;
import app.hearsay.ui.Guest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// A live game on a player's phone. Places count from one.
public final class PlayPage extends RoomPage {

    private static final double ANSWER_MILLIS = 10_000;
    private static final String TURN = ".turn";
    private static final String ANSWERED = """
            () => {
                const {ballot, answered} = document.querySelector('main.play').dataset;
                return !ballot || answered;
            }
            """;

    private static final String LEAVE = "pending => sessionStorage.setItem('hearsay-pending', JSON.stringify(pending))";
    private static final String LEAVE_AND_SEND = """
            pending => {
                sessionStorage.setItem('hearsay-pending', JSON.stringify(pending));
                document.querySelector('.play-stage').send(pending.answer);
            }
            """;

    /// The game that the guest has come to.
    public PlayPage(Guest guest) {
        super(guest);
    }

    public static PlayPage open(Guest guest, Classroom room) {
        return new PlayPage(guest.open("/play/" + room.code()));
    }

    /// Whose turn it is, and for what.
    public Locator turn() {
        return find(TURN);
    }

    /// What the app says about the answer that was handed in.
    public Locator said() {
        return find(".play-said");
    }

    /// What stands there while there is no question.
    public Locator message() {
        return find(".play-message");
    }

    public Locator verdict() {
        return find(".verdict");
    }

    public Locator classResult() {
        return find(".class-result");
    }

    public Locator stage() {
        return find(".play-stage");
    }

    public Locator game() {
        return find("main.play");
    }

    /// The lines of the answer that this phone gave, while the class waits or talks.
    public Locator ownAnswer() {
        return find(".own-answer li");
    }

    public Locator option(int place) {
        return find(".option").nth(place - 1);
    }

    public Locator lastOption() {
        return find(".option").last();
    }

    public Locator pressedOptions() {
        return find(".option[aria-pressed=true]");
    }

    public Locator marks() {
        return find(".unit input:checked");
    }

    /// What is to be put in order.
    public Locator items() {
        return find("[data-order]");
    }

    public Locator placedItems() {
        return find("[data-order][data-place]");
    }

    public Locator sortedItems() {
        return find("[data-sort]:has(:checked)");
    }

    public Locator handInButton() {
        return find(".primary[data-hand-in]");
    }

    public void awaitStage() {
        find(".play-stage h1").waitFor();
    }

    /// Waits until these words tell whose turn it is.
    public void tellsTurn(String words) {
        sees(TURN, words);
    }

    /// Waits until the app says so about the answer.
    public void says(String words) {
        sees(".play-said", words);
    }

    /// Takes the way back that is offered to those who are out.
    public JoinPage comeBack() {
        guest.press(find(".play-stage a.primary"));
        return new JoinPage(guest);
    }

    public void pick(int place) {
        guest.press(option(place));
    }

    /// Picks anything that answers the task.
    public void pickAnything(Task task) {
        switch (task) {
            case Task.Choice _ -> pick(1);
            case Task.Marking _ -> guest.pressText(find(".unit").first());
            case Task.Ordering ordering -> putInOrder(ordering.items().size());
            case Task.Selection _ -> pick(1);
            case Task.Sorting sorting -> sortAnyhow(sorting.items().size());
        }
    }

    private void sortAnyhow(int items) {
        for (int item = 0; item < items; item++) {
            guest.press(find("[data-sort='%d'] .band".formatted(item)).first());
        }
    }

    /// Picks the items from the first to the last.
    public void putInOrder(int items) {
        for (int place = 1; place <= items; place++) {
            pick(place);
        }
    }

    public void handIn() {
        guest.press(handInButton());
    }

    /// Picks anything, and hands it in where a tap does not.
    public void answerAnyhow(Task task) {
        pickAnything(task);
        if (!(task instanceof Task.Choice)) {
            handIn();
        }
    }

    /// Leaves an answer to the first question in the phone, as one that was given without a line.
    public void leaveAnswer(Classroom room, int place) {
        tab().evaluate(LEAVE, pending(room, place));
    }

    /// Leaves such an answer in the phone and sends it, whatever the page allows.
    public void sendAnswer(Classroom room, int place) {
        tab().evaluate(LEAVE_AND_SEND, pending(room, place));
    }

    private static Map<String, Object> pending(Classroom room, int place) {
        var answer = Map.of("kind", "answer", "ballot", "0-FIRST", "places", List.of(place - 1), "value", "");
        return Map.of("room", room.code().toString(), "answer", answer);
    }

    /// Waits until an answer can be handed in, then answers.
    public void answerWhenAsked(int place) {
        find(".answering").waitFor();
        answer(place);
    }

    /// Taps an option, which answers; returns when the answer is in, or was the last one.
    public void answer(int place) {
        pick(place);
        tab().waitForFunction(ANSWERED, null, new Page.WaitForFunctionOptions().setTimeout(ANSWER_MILLIS));
    }
}
