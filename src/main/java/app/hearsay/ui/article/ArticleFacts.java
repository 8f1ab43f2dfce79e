package app.hearsay.ui.article;

import app.hearsay.article.Readability;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.TextKind;
import app.hearsay.statement.Topic;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What those want to know who choose what to read: its sort, topic, level, how hard and how long it is to read, and
/// who published it when.
final class ArticleFacts extends Paragraph {

    ArticleFacts(AnnotatedArticle article, Readability readability) {
        addClassNames("facts", "meta");
        of(article, readability, getLocale()).forEach((name, words) -> {
            var fact = new Span(words);
            fact.addClassName("fact-" + name);
            add(fact);
        });
    }

    /// The words of each fact by its name, in the order in which they are shown.
    static Map<String, String> of(AnnotatedArticle article, Readability readability, Locale reader) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("topic", I18NProvider.translate(reader, key(article.topic())));
        article.kind().ifPresent(kind -> facts.put("kind", I18NProvider.translate(reader, key(kind))));
        facts.put("level", I18NProvider.translate(reader, levelKey(article.level())));
        facts.put(
                "reading",
                I18NProvider.translate(
                        reader,
                        key(readability.ease()),
                        I18NProvider.translate(reader, "reading." + word(readability.measure())),
                        readability.value()));
        facts.put("minutes", I18NProvider.translate(reader, "article.minutes", article.readingMinutes()));
        article.origin().filter(_ -> !article.invented()).ifPresent(origin -> {
            facts.put("publisher", origin.publisher());
            origin.published().ifPresent(day -> facts.put("published", OriginLines.day(day, reader)));
        });
        return facts;
    }

    /// The message key of a topic.
    static String key(Topic topic) {
        return "topic." + topic.name().toLowerCase(Locale.ROOT);
    }

    /// The message key of a sort of text.
    static String key(TextKind kind) {
        return "kind." + word(kind);
    }

    /// The message key of how hard something is to read, which takes the name of the measure and its number.
    static String key(Readability.Ease ease) {
        return "reading." + word(ease);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The message key of a level.
    static String levelKey(int level) {
        return "article.level." + level;
    }
}
