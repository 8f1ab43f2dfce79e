package app.hearsay.ui.article;

import app.hearsay.article.Article;
import app.hearsay.statement.Cue;
import app.hearsay.ui.part.Verbatim;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/// The words that give a statement away, each with the sort of signal it is.
final class CueList extends UnorderedList {

    CueList(Article article, List<Cue> cues) {
        addClassName("cues");
        cues.forEach(cue -> add(item(article, cue)));
    }

    private ListItem item(Article article, Cue cue) {
        var words = new Span(cue.quoted(article));
        words.addClassName("cue-words");
        Verbatim.mark(words, article.language());
        var kind = new Span(getTranslation("article.cue." + cue.kind().name().toLowerCase(Locale.ROOT)));
        kind.addClassName("cue-kind");
        return new ListItem(words, kind);
    }
}
