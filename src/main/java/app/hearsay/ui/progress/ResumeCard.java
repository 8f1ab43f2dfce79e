package app.hearsay.ui.progress;

import app.hearsay.learner.CodeTypist;
import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.learner.ResumeCode;
import app.hearsay.learner.Resumption;
import app.hearsay.ui.part.Callers;
import app.hearsay.ui.part.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes a code from another device. Where something hangs on who this browser is, it first says what becomes of it.
///
/// See decision 0032.
final class ResumeCard extends Card {

    /// What hangs on who this browser is.
    ///
    /// @param answers how many it would leave behind
    /// @param ledRooms how many rooms whoever has the code would lead, too
    /// @param playing whether it would lose its seat in a room
    record Stakes(int answers, int ledRooms, boolean playing) {

        boolean isNothing() {
            return answers == 0 && ledRooms == 0 && !playing;
        }
    }

    private static final String FIELD = "resume-code-field";

    private final transient Learners learners;
    private final transient Supplier<Stakes> stakes;
    private final transient Consumer<Learner.Id> resumed;
    private final Input field = new Input(ValueChangeMode.EAGER);
    private final Paragraph refusal = new Paragraph();
    private final Div confirmation = new Div();

    /// @param stakes asked when a code is handed in: a room may have been opened meanwhile
    /// @param resumed told, when the browser stands for another learner, for whom it stood before
    ResumeCard(Learners learners, Supplier<Stakes> stakes, Consumer<Learner.Id> resumed) {
        super("progress.resume.title");
        this.learners = learners;
        this.stakes = stakes;
        this.resumed = resumed;
        add(text("progress.resume.text"), form(), refusal, confirmation);
        refusal.addClassName("complaint");
        refusal.setId(FIELD + "-refusal");
        refusal.getElement().setAttribute("role", "alert");
        confirmation.addClassName("confirmation");
        confirmation.getElement().setAttribute("tabindex", "-1");
        confirmation.setVisible(false);
    }

    private Div form() {
        var label = new NativeLabel(getTranslation("progress.resume.label"));
        label.setFor(FIELD);
        field.setId(FIELD);
        field.addClassName("code-field");
        field.getElement()
                .setAttribute("maxlength", "100")
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "characters")
                .setAttribute("spellcheck", "false")
                .setAttribute("placeholder", "XXXX-XXXX-XXXX")
                .setAttribute("aria-describedby", FIELD + "-refusal");
        field.getElement().addEventListener("keydown", _ -> submit()).setFilter("event.key === 'Enter'");
        var go = new NativeButton(getTranslation("progress.resume.go"), _ -> submit());
        go.addClassName("secondary");
        var line = new Div(field, go);
        line.addClassName("code-line");
        return new Div(label, line);
    }

    private void submit() {
        refuse("");
        confirmation.setVisible(false);
        var atStake = stakes.get();
        var code = ResumeCode.parse(field.getValue());
        if (code.isEmpty()) {
            refuse(getTranslation("progress.resume.malformed"));
        } else if (code.equals(learners.resumeCode(here()))) {
            refuse(getTranslation("progress.resume.own"));
        } else if (atStake.isNothing()) {
            resume();
        } else {
            askFirst(atStake);
        }
    }

    private void askFirst(Stakes atStake) {
        var yes = new NativeButton(getTranslation("progress.resume.yes"), _ -> resume());
        yes.addClassName("primary");
        var no = new NativeButton(getTranslation("progress.resume.no"), _ -> keepHere());
        no.addClassName("secondary");
        var buttons = new Div(yes, no);
        buttons.addClassName("actions");
        confirmation.removeAll();
        if (atStake.answers() > 0) {
            confirmation.add(text("progress.resume.confirm", atStake.answers()));
        }
        if (atStake.ledRooms() > 0) {
            confirmation.add(text("progress.resume.confirm.leads", atStake.ledRooms()));
        }
        if (atStake.playing()) {
            confirmation.add(text("progress.resume.confirm.plays"));
        }
        confirmation.add(buttons);
        confirmation.setVisible(true);
        confirmation.getElement().callJsFunction("focus");
    }

    private void keepHere() {
        confirmation.setVisible(false);
        field.getElement().callJsFunction("focus");
    }

    private void resume() {
        confirmation.setVisible(false);
        var former = here();
        switch (learners.resume(
                Visitor.token(), field.getValue(), new CodeTypist(former.toString(), Callers.current()))) {
            case Resumption.Resumed _ -> resumed.accept(former);
            case Resumption.Malformed _ -> refuse(getTranslation("progress.resume.malformed"));
            case Resumption.Unknown _ -> refuse(getTranslation("progress.resume.unknown"));
            case Resumption.TooManyTries(Duration wait) ->
                refuse(getTranslation(
                        "progress.resume.too-many", wait.plusSeconds(59).toMinutes()));
        }
    }

    private void refuse(String reason) {
        refusal.setText(reason);
        if (reason.isEmpty()) {
            field.getElement().removeAttribute("aria-invalid");
        } else {
            field.getElement().setAttribute("aria-invalid", "true");
        }
    }

    private Learner.Id here() {
        return learners.identify(Visitor.token());
    }
}
