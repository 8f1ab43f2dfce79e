package app.hearsay.ui.practice;

import app.hearsay.question.Wording;
import app.hearsay.result.Attempt;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What went well in a round: the kinds of questions of which at least three in four were answered right. Invisible if
/// there were none.
final class Praise extends Div {

    /// Of ours: half right is what guessing between two labels would bring.
    private static final double WELL = 0.75;

    /// @param achieved in all: who reached little is not told that it went well
    Praise(Collection<Attempt> attempts, Achieved achieved) {
        addClassNames("panel-card", "praise");
        var list = new UnorderedList();
        attempts.stream()
                .filter(Attempt::isScored)
                .collect(Collectors.groupingBy(
                        Attempt::type, TreeMap::new, Collectors.averagingInt(attempt -> attempt.isRight() ? 1 : 0)))
                .forEach((type, share) -> {
                    if (share >= WELL) {
                        list.add(new ListItem(getTranslation("well." + Wording.lower(type))));
                    }
                });
        add(new H2(getTranslation("summary.well." + Wording.lower(achieved))), list);
        setVisible(list.getComponentCount() > 0);
    }
}
