package app.hearsay.ui.question;

import app.hearsay.question.Question;
import app.hearsay.question.Text;
import app.hearsay.question.feedback.Reasons;
import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.ChainPicture;
import app.hearsay.ui.picture.StatusStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// Why the solution is the solution, in three lines at most: the signal, the rule, and who says it. Of two passages
/// either has its signal, with its number.
public final class ReasonLines extends Div {

    /// The class of what belongs to no one status.
    static final String SEVERAL = "several";

    private ReasonLines(Reasons reasons) {
        addClassName("because");
        reasons.ofEither()
                .ifPresentOrElse(
                        this::addEither, () -> reasons.signals().forEach(signal -> add(line("signal", signal))));
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

    /// The class that colours them: that of the status, or of none where several statements, or two readings of one,
    /// are compared.
    public static String look(Question question, Statement statement) {
        return switch (question.type()) {
            case STATUS, CUE, SOURCE, CHAIN, DENIED, OWN_VOICE, TURNED -> StatusStyle.cssClass(statement.status());
            case CERTAINTY, HEADLINE, PAIR, DEBATE -> SEVERAL;
        };
    }

    private void addEither(List<Text> signals) {
        var either = new Paragraph();
        either.addClassName("signal");
        for (int i = 0; i < signals.size(); i++) {
            var own = new Span(Words.number(String.valueOf(i + 1)));
            own.add(" ");
            own.add(new Words(signals.get(i), getLocale()));
            own.addClassName("own-line");
            either.add(own);
        }
        add(either);
    }

    private Paragraph line(String className, Text text) {
        var line = new Paragraph(new Words(text, getLocale()));
        line.addClassName(className);
        return line;
    }
}
