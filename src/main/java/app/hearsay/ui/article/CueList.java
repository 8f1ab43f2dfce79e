package app.hearsay.ui.article;

import app.hearsay.article.Article;
import app.hearsay.question.feedback.Signals;
import app.hearsay.statement.Statement;
import app.hearsay.ui.part.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/// The words that give a statement away, each in the line that an exercise says of it.
final class CueList extends UnorderedList {

    CueList(Article article, Statement statement) {
        addClassName("cues");
        Signals.of(article, statement).forEach(line -> add(new ListItem(new Words(line, getLocale()))));
    }
}
