package app.hearsay.ui.tree;

import app.hearsay.question.Wording;
import app.hearsay.statement.Status;
import app.hearsay.ui.part.Words;
import app.hearsay.ui.picture.StatusLabel;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/// The four statuses, each with what it means in one sentence.
public final class Definitions extends DescriptionList {

    public Definitions() {
        this(List.of(Status.values()));
    }

    /// Only some of them.
    public Definitions(List<Status> statuses) {
        addClassName("definitions");
        for (var status : statuses) {
            add(new Term(new StatusLabel(status)), new Description(new Words(Wording.definition(status), getLocale())));
        }
    }
}
