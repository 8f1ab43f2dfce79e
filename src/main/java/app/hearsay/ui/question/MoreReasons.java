package app.hearsay.ui.question;

import app.hearsay.question.feedback.Feedback;
import app.hearsay.ui.part.RuleLink;
import app.hearsay.ui.part.TreeLink;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/// What is told of an answer to whoever opens it: the whole explanation, all signals, the step of the tree and the card
/// of the rule. Its links open beside the page.
public final class MoreReasons extends NativeDetails {

    public MoreReasons(Feedback feedback) {
        var more = feedback.more();
        setSummaryText(getTranslation("feedback.more"));
        addClassName("more");
        var signals = new UnorderedList();
        more.signals().forEach(signal -> signals.add(new ListItem(new Words(signal, getLocale()))));
        setContent(new Div(
                paragraph("why", new Words(more.why(), getLocale())),
                signals,
                paragraph("step", new TreeLink(more.step(), new Words(more.decided(), getLocale())).aside()),
                paragraph(
                        "card",
                        new RuleLink(
                                        feedback.reasons().rule(),
                                        feedback.reasons().language())
                                .aside())));
    }

    private static Paragraph paragraph(String className, Component content) {
        var paragraph = new Paragraph(content);
        paragraph.addClassName(className);
        return paragraph;
    }
}
