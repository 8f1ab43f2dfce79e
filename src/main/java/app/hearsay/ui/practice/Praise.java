package app.hearsay.ui.practice;

import app.hearsay.question.QuestionType;
import app.hearsay.result.Attempt;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;

/// What went well in a round: the kinds of questions that were answered right. Invisible if there were none.
final class Praise extends Div {

    Praise(Collection<Attempt> attempts) {
        addClassNames("panel-card", "praise");
        var types = new TreeSet<QuestionType>();
        attempts.stream().filter(Attempt::isRight).map(Attempt::type).forEach(types::add);
        var list = new UnorderedList();
        types.forEach(type ->
                list.add(new ListItem(getTranslation("well." + type.name().toLowerCase(Locale.ROOT)))));
        add(new H2(getTranslation("summary.well")), list);
        setVisible(!types.isEmpty());
    }
}
