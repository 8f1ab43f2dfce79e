package app.hearsay.ui.article;

import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.StoryPart;
import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/// What a text belongs together with: at which place it stands, the way to the others, and a round about all of them.
final class StoryParts extends Div {

    /// @param texts those of the story, in its order
    StoryParts(StoryPart here, List<AnnotatedArticle> texts) {
        var state = new Span(
                here.day()
                        ? getTranslation("article.state", here.number())
                        : getTranslation("article.part", here.number(), texts.size()));
        state.addClassName("story-state");
        var parts = new UnorderedList();
        texts.forEach(text -> text.story().ifPresent(place -> parts.add(part(text, place, here))));
        var nav = new Nav(state, parts);
        nav.addClassName("story-days");
        nav.getElement().setAttribute("aria-label", getTranslation("article.story"));
        var play = Address.practiceStory(here.story()).link(getTranslation("article.story.play"));
        play.addClassName("text-link");
        var together = Address.setupStory(here.story()).link(getTranslation("article.story.class"));
        together.addClassName("text-link");
        var way = new Paragraph(play, together);
        way.setVisible(texts.size() > 1);
        add(nav, way);
    }

    private ListItem part(AnnotatedArticle text, StoryPart place, StoryPart here) {
        var words = name(text, place, getLocale());
        if (place.equals(here)) {
            var current = new Span(words);
            current.getElement().setAttribute("aria-current", "page");
            return new ListItem(current);
        }
        var link = Address.article(text.id()).link(words);
        link.getElement().setAttribute("title", text.title().in(getLocale()));
        return new ListItem(link);
    }

    /// What a part is called among the others: its day, or what sort of text it is.
    private String name(AnnotatedArticle text, StoryPart place, Locale reader) {
        return place.day()
                ? getTranslation("article.day", place.number())
                : text.kind()
                        .map(kind -> getTranslation(ArticleFacts.key(kind)))
                        .orElse(text.title().in(reader));
    }
}
