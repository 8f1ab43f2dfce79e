package app.hearsay.ui.tree;

import app.hearsay.question.Wording;
import app.hearsay.statement.Status;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.StatusLabel;
import com.vaadin.flow.component.html.DescriptionList;

/// The four statuses, each with what it means in one sentence.
public final class Definitions extends DescriptionList {

    public Definitions() {
        addClassName("definitions");
        for (var status : Status.values()) {
            add(new Term(new StatusLabel(status)), new Description(new Words(Wording.definition(status), getLocale())));
        }
    }
}
