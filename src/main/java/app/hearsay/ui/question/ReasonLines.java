package app.hearsay.ui.question;

import app.hearsay.question.Text;
import app.hearsay.question.feedback.Reasons;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.ChainPicture;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Why the solution is the solution, in three lines at most: the signal, the rule, and who says it.
public final class ReasonLines extends Div {

    private ReasonLines(Reasons reasons) {
        addClassName("because");
        add(line("signal", reasons.signal()));
        reasons.formula().ifPresent(formula -> add(line("rule", formula)));
    }

    /// With a picture of the chain instead of the third line, where the chain has more than one link.
    public static ReasonLines drawn(Reasons reasons) {
        var lines = new ReasonLines(reasons);
        reasons.chain()
                .ifPresentOrElse(
                        statement -> lines.add(new ChainPicture(statement)),
                        () -> reasons.says().ifPresent(says -> lines.add(lines.line("says", says))));
        return lines;
    }

    /// In words only, as on paper.
    public static ReasonLines written(Reasons reasons) {
        var lines = new ReasonLines(reasons);
        reasons.says().ifPresent(says -> lines.add(lines.line("says", says)));
        return lines;
    }

    private Paragraph line(String className, Text text) {
        var line = new Paragraph(new Words(text, getLocale()));
        line.addClassName(className);
        return line;
    }
}
