package app.hearsay.ui.report;

import app.hearsay.question.Question;
import app.hearsay.question.Text;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.report.Report;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.question.MoreReasons;
import app.hearsay.ui.question.QuestionText;
import app.hearsay.ui.question.ReasonLines;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Locale;

/// One question of the report: its text, what was answered, what is telling about that, and the solution with why.
final class ReportItem extends Section {

    private final Report.Item item;

    /// @param seed of the order in which options were shown
    ReportItem(Report.Item item, long seed) {
        this.item = item;
        addClassNames("panel-card", "report-item");
        setId(anchor(item));
        add(new H3(title(item)));
        item.question().ifPresentOrElse(question -> show(question, seed), this::explainLoss);
    }

    static String anchor(Report.Item item) {
        return "question-" + (item.place() + 1);
    }

    /// "Frage 3: Wie wird es berichtet?"
    static String title(Report.Item item) {
        int number = item.place() + 1;
        return item.question()
                .map(question -> I18NProvider.translate("type." + key(question)))
                .map(type -> I18NProvider.translate("report.item.title", number, type))
                .orElseGet(() -> I18NProvider.translate("round.title", number));
    }

    private static String key(Question question) {
        return question.type().name().toLowerCase(Locale.ROOT);
    }

    private void explainLoss() {
        add(new Paragraph(getTranslation("report.item.gone")), facts());
    }

    private void show(Question question, long seed) {
        var prompt = new Paragraph(new Words(question.prompt(), getLocale()));
        prompt.addClassName("prompt");
        var votes = new Div(new ReportDistribution(item, question, seed), facts());
        votes.addClassName("report-votes");
        add(new QuestionText(question), prompt, votes, because(question));
    }

    private UnorderedList facts() {
        var facts = new UnorderedList();
        facts.addClassName("report-facts");
        var percent = NumberFormat.getPercentInstance(getLocale());
        var first = item.first();
        first.facility()
                .ifPresent(facility -> facts.add(fact(
                        "report.item.right",
                        first.tally().right(),
                        first.tally().answers(),
                        percent.format(facility),
                        first.tally().partly(),
                        first.tally().defensible())));
        item.second().ifPresent(revote -> facts.add(fact("report.item.revote", revote.gained(), revote.lost())));
        first.surelyWrong().ifPresent(sure -> facts.add(fact("report.item.surely-wrong", sure)));
        if (item.reversed()) {
            facts.add(fact("report.item.reversed"));
        }
        return facts;
    }

    private ListItem fact(String key, Object... arguments) {
        return new ListItem(getTranslation(key, arguments));
    }

    private Div because(Question question) {
        var feedback = Feedback.withoutAnswer(question);
        var because = new Div(text("solution", feedback.solution()));
        because.addClassName("report-because");
        because.add(ReasonLines.written(feedback.reasons()), new MoreReasons(feedback));
        return because;
    }

    private Paragraph text(String className, Text words) {
        var text = new Paragraph(new Words(words, getLocale()));
        text.addClassName(className);
        return text;
    }
}
