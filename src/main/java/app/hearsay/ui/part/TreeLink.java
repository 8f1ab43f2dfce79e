package app.hearsay.ui.part;

import app.hearsay.statement.DecisionStep;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/// Leads from wherever a step of the decision tree is spoken of to its place in the tree.
public final class TreeLink extends Anchor {

    public TreeLink(DecisionStep step, String text) {
        super(Address.tree(step).path(), text);
        addClassName("tree-link");
        setRouterIgnore(true); // Only a browser that loads a page scrolls to where the address points.
    }

    /// @param words shown as they are
    public TreeLink(DecisionStep step, Component words) {
        this(step, "");
        add(words);
    }

    /// Opens beside the page, so that who plays in a room does not leave it.
    public TreeLink aside() {
        setTarget(AnchorTarget.BLANK);
        return this;
    }
}
