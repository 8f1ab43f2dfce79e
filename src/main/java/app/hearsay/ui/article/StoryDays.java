package app.hearsay.ui.article;

import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.StoryDay;
import app.hearsay.ui.part.Address;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// At which day of its story a report stands, with the way to the other days.
final class StoryDays extends Nav {

    /// @param reports those of the story, in its order
    StoryDays(StoryDay here, List<AnnotatedArticle> reports) {
        addClassName("story-days");
        getElement().setAttribute("aria-label", getTranslation("article.story"));
        var state = new Span(getTranslation("article.state", here.day()));
        state.addClassName("story-state");
        var days = new UnorderedList();
        reports.forEach(report -> report.story().ifPresent(place -> days.add(day(report, place, here))));
        add(state, days);
    }

    private ListItem day(AnnotatedArticle report, StoryDay place, StoryDay here) {
        var words = getTranslation("article.day", place.day());
        if (place.equals(here)) {
            var current = new Span(words);
            current.getElement().setAttribute("aria-current", "page");
            return new ListItem(current);
        }
        var link = Address.article(report.id()).link(words);
        link.getElement().setAttribute("title", report.title().in(getLocale()));
        return new ListItem(link);
    }
}
