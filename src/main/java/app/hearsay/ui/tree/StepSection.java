package app.hearsay.ui.tree;

import app.hearsay.question.Wording;
import app.hearsay.statement.DecisionStep;
import app.hearsay.statement.Status;
import app.hearsay.ui.part.TextWords;
import app.hearsay.ui.part.TreeLink;
import app.hearsay.ui.picture.StatusLabel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/// One step of the tree: what it asks, what to look for, and where each answer leads.
final class StepSection extends Section {

    private final UnorderedList branches = new UnorderedList();

    /// @param text the language of the texts that it is about
    StepSection(DecisionStep step, Locale text) {
        addClassName("tree-step");
        setId("step-" + step.number());
        var key = "tree." + Wording.lower(step);
        var number = new Span(getTranslation("tree.step", step.number()));
        number.addClassName("tree-number");
        var hint = new Paragraph(TextWords.translate(key + ".hint", text));
        hint.addClassName("tree-hint");
        branches.addClassName("branches");
        add(new H2(number, new Span(getTranslation(key))), hint, branches);
        branch(step);
    }

    private void branch(DecisionStep step) {
        switch (step) {
            case STATEMENT -> {
                branch("tree.yes", onwards(DecisionStep.SPEAKER));
                branch("tree.no", new Span(getTranslation("tree.none")));
            }
            case SPEAKER -> {
                branch("tree.yes", onwards(DecisionStep.REJECTION));
                branch("tree.no", onwards(DecisionStep.DOUBT));
            }
            case REJECTION -> {
                branch("tree.yes", new StatusLabel(Status.DENIAL));
                branch("tree.no", onwards(DecisionStep.DOUBT));
            }
            case DOUBT -> {
                branch("tree.yes", new StatusLabel(Status.SPECULATION));
                branch("tree.no", onwards(DecisionStep.REST));
            }
            case REST -> {
                branch("tree.somebody", new StatusLabel(Status.CLAIM));
                branch("tree.nobody", new StatusLabel(Status.OWN_ASSERTION));
            }
        }
    }

    private void branch(String answer, Component leadsTo) {
        var word = new Span(getTranslation(answer));
        word.addClassName("branch-answer");
        branches.add(new ListItem(word, leadsTo));
    }

    private TreeLink onwards(DecisionStep step) {
        return new TreeLink(step, getTranslation("tree.on", step.number()));
    }

    /// Shows what an article says at this step.
    void exemplify(Component words, Component label, String title) {
        var from = new Paragraph(getTranslation("tree.example", title));
        from.addClassName("note");
        var example = new Div(from, words, label);
        example.addClassName("tree-example");
        add(example);
    }
}
