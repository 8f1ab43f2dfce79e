package app.hearsay.ui.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.ui.Guest;
import app.hearsay.ui.PageObject;
import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A page that asks a question and explains it once it is answered. Places count from one, as the digits that answer.
/// It is long because a question can be answered in so many ways, by hand and by keyboard.
public abstract class ExercisePage extends PageObject {

    private static final int TABS = 60;

    /// What is clipped to a dot is there for screen readers and the keyboard only.
    private static final String IN_VIEW = "all => all.filter(each => each.getBoundingClientRect().width > 2).length";

    private static final Map<String, String> ANSWERS = Map.of(
            "options", ".option", "units", ".unit:not(.in-mark)", "marked units", ".unit.in-mark", "bands", ".band");

    private final SelectionPart selection;

    protected ExercisePage(Guest guest) {
        super(guest);
        this.selection = new SelectionPart(guest);
    }

    /// The "?" that tells what the answers mean.
    public final Locator help() {
        return find(".status-help summary");
    }

    /// What each answer means, once the help is open.
    public final Locator meanings() {
        return find(".status-help dd");
    }

    public final SelectionPart selection() {
        return selection;
    }

    public final Locator exercise() {
        return find(".exercise");
    }

    public final Locator card() {
        return find(".exercise .card");
    }

    public final Locator prompt() {
        return find("#prompt");
    }

    /// The title of the first article that the question quotes.
    public final Locator passageTitle() {
        return find(".meta").first();
    }

    public final Locator handInButtons() {
        return find("[data-hand-in]");
    }

    public final Locator option(int place) {
        return find(".option").nth(place - 1);
    }

    public final Locator feedback() {
        return find(".feedback");
    }

    public final Locator verdict() {
        return find(".feedback .verdict");
    }

    /// The remark that the question had been answered before.
    public final Locator answeredBefore() {
        return find(".feedback .again");
    }

    /// Whatever tells that an answer was given: the option that was sent, or the feedback.
    public final Locator answered() {
        return find(".option.sent, .feedback");
    }

    /// The digits shown beside the options.
    public final Locator shownDigits() {
        return find(".key:visible");
    }

    /// The box of the statement that can be marked at this place.
    public final Locator mark(int place) {
        return find(".unit input").nth(place - 1);
    }

    /// Options to choose from or to put in order, and words to mark.
    public final Locator answers() {
        return find(".option, .unit, .band");
    }

    public final void awaitQuestion(QuestionType type) {
        find(".card.type-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .waitFor();
    }

    public final void awaitNextQuestion() {
        find(".card:not(.feedback)").waitFor();
    }

    public final void awaitVerdict() {
        verdict().waitFor();
    }

    public final void answer(int place) {
        guest.press(option(place));
    }

    public final void pressMark(int place) {
        guest.pressText(find(".unit > span").nth(place - 1));
    }

    public final void handIn() {
        guest.press(handInButtons());
    }

    /// Goes on by a key, wherever the focus is.
    public final void goOnByKey() {
        guest.pressKey("Enter");
    }

    /// What leads on from the feedback.
    public final Locator onward() {
        return find("[data-onward]");
    }

    public final void goOn() {
        guest.press(onward());
    }

    /// Answers whatever is asked, right or wrong, and waits for the verdict.
    public final void answerAnyhow() {
        prompt().waitFor();
        if (find(".unit").count() > 0) {
            pressMark(1);
            guest.press(handInButtons().first());
        } else if (find("[data-sort]").count() > 0) {
            sortAnyhow();
            guest.press(handInButtons().first());
        } else if (find("[data-select]").count() > 0) {
            answer(1);
            guest.press(handInButtons().first());
        } else if (find("[data-order]").count() > 0) {
            putInOrder(find(".option").count());
            guest.press(handInButtons().first());
        } else {
            answer(1);
        }
        awaitVerdict();
    }

    public final void answerByPointer(Task task) {
        switch (task) {
            case Task.Choice _ -> answer(1);
            case Task.Marking _ -> {
                pressMark(1);
                handIn();
            }
            case Task.Ordering ordering -> {
                putInOrder(ordering.items().size());
                handIn();
            }
            case Task.Selection _ -> {
                answer(1);
                handIn();
            }
            case Task.Sorting _ -> {
                sortAnyhow();
                handIn();
            }
        }
    }

    private void sortAnyhow() {
        int items = find("[data-sort]").count();
        for (int item = 0; item < items; item++) {
            guest.press(find("[data-sort='%d'] .band".formatted(item)).first());
        }
    }

    private void putInOrder(int items) {
        for (int i = items; i > 0; i--) {
            answer(i);
        }
    }

    /// The items that have their place.
    public final Locator placed() {
        return find("[data-order][data-place]");
    }

    /// The sentence that stands open, where one at a time does.
    public final Locator openSortable() {
        return find("[data-sort][data-open]");
    }

    /// How many bands of a sentence can be seen: all, or the one that it was sorted into.
    public final int bandsInView(int item) {
        return (int) find("[data-sort='%d'] .band".formatted(item - 1)).evaluateAll(IN_VIEW);
    }

    /// Opens a sentence that is a line.
    public final void openSentence(int item) {
        guest.press(find("[data-sort='%d'] .sorting-words".formatted(item - 1)));
    }

    public final void sort(int item, int band) {
        guest.press(find("[data-sort='%d'] .band".formatted(item - 1)).nth(band - 1));
    }

    public final void tabToSentence(int item) {
        tabTo(find("[data-sort='%d'] input".formatted(item - 1)).first());
    }

    public final void answerByKeyboard(Task task) {
        switch (task) {
            case Task.Choice _ -> guest.pressKey("1");
            case Task.Marking _ -> {
                tabTo(mark(1));
                guest.pressKey("ArrowRight");
                guest.pressKey("Space");
                guest.pressKey("Enter");
            }
            case Task.Ordering ordering -> {
                for (int i = ordering.items().size(); i > 0; i--) {
                    guest.pressKey(String.valueOf(i));
                }
                tabTo(handInButtons());
                guest.pressKey("Enter");
            }
            case Task.Selection _ -> {
                guest.pressKey("1");
                tabTo(handInButtons());
                guest.pressKey("Enter");
            }
            case Task.Sorting sorting -> {
                for (int item = 0; item < sorting.items().size(); item++) {
                    tabTo(find("[data-sort='%d'] input".formatted(item)).first());
                    guest.pressKey("ArrowRight");
                }
                guest.pressKey("Enter");
            }
        }
    }

    private void tabTo(Locator target) {
        for (int i = 0; i < TABS && !isFocused(target); i++) {
            guest.pressKey("Tab");
        }
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    /// Presses a digit while nothing has the focus, so that it would answer if it could.
    public final void pressDigitFromNowhere(int digit) {
        tab().evaluate("document.activeElement?.blur()");
        guest.pressKey(String.valueOf(digit));
    }

    /// The different markups of what can be chosen, by kind, without text and place. Where a status is asked for, its
    /// icon is what is chosen and does not count.
    public final Map<String, List<?>> shapesOfAnswers(QuestionType type) {
        var icons = type == QuestionType.STATUS ? ".status-icon, .icon, svg" : "no-icon";
        var shapes = new LinkedHashMap<String, List<?>>();
        ANSWERS.forEach(
                (kind, selector) -> shapes.put(kind, (List<?>) find(selector).evaluateAll("""
                (all, icons) => [...new Set(all.map(element => {
                    const copy = element.cloneNode(true);
                    copy.querySelectorAll(icons).forEach(icon => icon.remove());
                    copy.querySelectorAll('*').forEach(each => { if (!each.children.length) each.textContent = ''; });
                    return copy.outerHTML.replace(/="(sort)?-?\\d+"/g, '=""');
                }))]
                """, icons)));
        return shapes;
    }
}
