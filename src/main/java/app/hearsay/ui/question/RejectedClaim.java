package app.hearsay.ui.question;

import app.hearsay.question.Question;
import app.hearsay.question.QuestionType;
import app.hearsay.question.Task;
import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Markup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The claim against which a denial is directed: marked in the text after the answer, wherever in the article it
/// stands.
record RejectedClaim(Statement claim) {

    private static final String LOOK = "rejected";

    /// Empty unless that was asked for.
    static Optional<RejectedClaim> of(Question question) {
        return question.type() == QuestionType.DENIED && question.task() instanceof Task.Choice choice
                ? question.about().stream()
                        .filter(statement -> statement.id().toString().equals(choice.right()))
                        .findFirst()
                        .map(RejectedClaim::new)
                : Optional.empty();
    }

    /// Marks a strip that belongs to the claim, as this instead of as what is said, and has screen readers told where
    /// it begins.
    void mark(Element look, app.hearsay.article.Span strip) {
        if (claim.span().contains(strip)) {
            look.removeClass(StatementLook.SAID).addClass(LOOK);
            if (claim.span().start() == strip.start()) {
                look.prependChild(Markup.heard(I18NProvider.translate("mark.rejected.heard")));
            }
        }
    }

    /// What the mark means.
    static Span sample() {
        var sample = new Span(I18NProvider.translate("mark.rejected"));
        sample.addClassName(LOOK);
        return sample;
    }
}
