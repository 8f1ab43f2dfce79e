package app.hearsay.ui.article;

import app.hearsay.article.Origin;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Topic;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// The line of an article for those who choose what to read: topic, level and reading time, and on the second line who
/// published it and when.
final class ArticleFacts extends Paragraph {

    ArticleFacts(AnnotatedArticle article) {
        addClassNames("facts", "meta");
        fact("topic", getTranslation(key(article.topic())));
        fact("level", getTranslation(levelKey(article.level())));
        fact("minutes", getTranslation("article.minutes", article.readingMinutes()));
        if (!article.invented()) {
            article.origin().ifPresent(origin -> fact("publisher", published(origin)));
        }
    }

    /// The message key of a topic.
    static String key(Topic topic) {
        return "topic." + topic.name().toLowerCase(Locale.ROOT);
    }

    /// The message key of a level.
    static String levelKey(int level) {
        return "article.level." + level;
    }

    private void fact(String name, String words) {
        var fact = new Span(words);
        fact.addClassName("fact-" + name);
        add(fact);
    }

    private String published(Origin origin) {
        return origin.published()
                .map(day -> getTranslation("article.published", origin.publisher(), OriginLines.day(day, getLocale())))
                .orElse(origin.publisher());
    }
}
