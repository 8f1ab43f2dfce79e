package app.hearsay.ui.progress;

import app.hearsay.catalog.Catalog;
import app.hearsay.learner.Devices;
import app.hearsay.learner.Learner;
import app.hearsay.learner.Learners;
import app.hearsay.result.Attempt;
import app.hearsay.result.AttemptLog;
import app.hearsay.result.BrierScore;
import app.hearsay.result.Figures;
import app.hearsay.result.LearnerFigures;
import app.hearsay.result.NextRule;
import app.hearsay.result.RuleShown;
import app.hearsay.ui.part.Address;
import app.hearsay.ui.part.LearnerCookie;
import app.hearsay.ui.part.Suspense;
import app.hearsay.ui.part.TextWords;
import app.hearsay.ui.part.Visitor;
import app.hearsay.ui.picture.ConfusionMatrixPicture;
import app.hearsay.ui.picture.LearningCurvePicture;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// What the learner has reached so far, what to work on next, and what is kept: the code, the data, the way to delete
/// it.
@Route("progress")
@StyleSheet("picture.css")
@StyleSheet("progress.css")
@JsModule("context://copy.js")
final class ProgressView extends Div implements HasDynamicTitle {

    private final Catalog catalog;
    private final Learners learners;
    private final Devices devices;
    private final AttemptLog log;
    private final LearnerFigures figures;
    private final Suspense suspense;
    private final RuleShown rules;
    private final Belongings belongings;
    private final LearnerCookie cookie;
    private final Clock clock;
    private final Paragraph news = new Paragraph();
    private final Div content = new Div();

    ProgressView(
            Catalog catalog,
            Learners learners,
            Devices devices,
            AttemptLog log,
            LearnerFigures figures,
            Suspense suspense,
            RuleShown rules,
            Belongings belongings,
            LearnerCookie cookie,
            Clock clock) {
        this.catalog = catalog;
        this.learners = learners;
        this.devices = devices;
        this.clock = clock;
        this.log = log;
        this.figures = figures;
        this.suspense = suspense;
        this.rules = rules;
        this.belongings = belongings;
        this.cookie = cookie;
        addClassNames("page", "progress-page");
        news.addClassName("news");
        news.getElement().setAttribute("role", "status");
        content.addClassName("progress-content");
        add(new H1(getTranslation("progress.title")), news, content);
        show(learners.identify(Visitor.token()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("progress.title"));
    }

    private void show(Learner.Id learner) {
        var hidden = suspense.occasions(learner);
        var all = figures.of(learner);
        var standing = figures.without(hidden, learner, all);
        int answers = all.answers();
        content.removeAll();
        if (standing.answers() == 0) {
            showNothingYet();
        } else {
            content.add(new ScoreLine(standing.score(), answers));
            if (!standing.curve().isLine() && !standing.matrix().isTelling()) {
                content.add(new Paragraph(getTranslation("progress.few")));
            }
            content.add(cards(standing, log.lately(learner, hidden)));
        }
        var check = Address.CHECK.link(getTranslation("progress.check"));
        check.addClassName("text-link");
        content.add(check, keep(learner, answers));
    }

    private void showNothingYet() {
        var door = Address.PRACTICE.link(getTranslation("progress.empty.door"));
        door.addClassName("primary");
        var doors = new Div(door);
        doors.addClassName("actions");
        content.add(new Paragraph(getTranslation("progress.empty.text")), doors);
    }

    private Div cards(Figures standing, List<Attempt> lately) {
        var cards = new Div();
        cards.addClassName("progress-cards");
        NextRule.of(lately)
                .ifPresent(next -> cards.add(
                        new NextRuleCard(next, next.rule(lately, rules), TextWords.language(catalog, getLocale()))));
        if (standing.curve().isLine()) {
            cards.add(new PictureCard(
                    "progress.curve",
                    new LearningCurvePicture(standing.curve()),
                    standing.curve().length()));
        }
        if (standing.matrix().isTelling()) {
            cards.add(
                    new PictureCard("progress.matrix", new ConfusionMatrixPicture(standing.matrix())),
                    new DoubtCard(standing));
        }
        standing.brier()
                .filter(BrierScore::isTelling)
                .ifPresent(brier -> cards.add(new CalibrationCard(standing.calibration(), brier)));
        return cards;
    }

    private Div keep(Learner.Id learner, int answers) {
        var keep = new Div();
        keep.addClassName("progress-cards");
        var code = learners.resumeCode(learner);
        code.ifPresent(known -> keep.add(new CodeCard(known, () -> asOneself(learner, this::renewCode))));
        var bound = devices.seenBy(Visitor.token());
        if (!bound.isEmpty()) {
            var first = devices.isFirst(Visitor.token());
            keep.add(new DevicesCard(first, bound, clock, device -> asOneself(learner, () -> putOut(device))));
        }
        keep.add(new ResumeCard(learners, () -> belongings.atStake(learner), this::welcomeBack));
        if (code.isPresent()) {
            var token = Visitor.token();
            var export = new Export(
                    getTranslation("progress.data.file"),
                    () -> Optional.of(learner)
                            .filter(learners.identify(token)::equals)
                            .map(belongings::everythingOf));
            keep.add(new DataCard(answers, export, () -> asOneself(learner, () -> delete(learner))));
        }
        return keep;
    }

    private void welcomeBack(Learner.Id former) {
        belongings.handOn(former, learners.identify(Visitor.token()));
        showAfter("progress.resume.done");
    }

    /// Does it, unless this browser was put out meanwhile: then it shows what is left.
    private void asOneself(Learner.Id learner, Runnable deed) {
        if (learners.identify(Visitor.token()).equals(learner)) {
            deed.run();
        } else {
            showAfter("progress.devices.gone");
        }
    }

    private void renewCode() {
        devices.renewCode(Visitor.token());
        showAfter("progress.code.renewed");
    }

    private void putOut(Devices.Seen device) {
        boolean out = devices.putOut(Visitor.token(), device.tokenHash());
        if (device.here()) {
            showAfter("progress.devices.gone");
        } else {
            showAfter(out ? "progress.devices.done" : "progress.devices.refused");
        }
    }

    private void delete(Learner.Id learner) {
        learners.delete(learner);
        cookie.renew();
        showAfter("progress.data.done");
    }

    /// Shows all anew, says what has become of it, and puts the focus there: the button that was pressed is gone.
    private void showAfter(String key) {
        show(learners.identify(Visitor.token()));
        news.setText(getTranslation(key));
        news.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
