package app.hearsay.ui.question;

import app.hearsay.question.Text;
import app.hearsay.question.feedback.Feedback;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/// What is told of an answer to whoever opens it: the whole explanation, all signals, the step of the tree.
public final class MoreReasons extends NativeDetails {

    public MoreReasons(Feedback.Explanation more) {
        setSummaryText(getTranslation("feedback.more"));
        addClassName("more");
        var signals = new UnorderedList();
        more.signals().forEach(signal -> signals.add(new ListItem(new Words(signal, getLocale()))));
        setContent(new Div(paragraph("why", more.why()), signals, paragraph("step", more.step())));
    }

    private Paragraph paragraph(String className, Text text) {
        var paragraph = new Paragraph(new Words(text, getLocale()));
        paragraph.addClassName(className);
        return paragraph;
    }
}
