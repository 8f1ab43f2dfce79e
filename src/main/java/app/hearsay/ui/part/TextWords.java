package app.hearsay.ui.part;

import app.hearsay.article.Article;
import app.hearsay.article.MessageBundle;
import app.hearsay.catalog.Catalog;
import app.hearsay.question.Question;
import app.hearsay.statement.AnnotatedArticle;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/// What is said of the words of texts: it fits the language of these texts, whatever the language of the app.
///
/// See decision 0086.
public final class TextWords {

    private static final MessageBundle BUNDLE = new MessageBundle(Messages.BUNDLE_NAME);

    private TextWords() {}

    /// The text of the screens that speaks of the words of texts in that language.
    public static String translate(String key, Locale text, Object... arguments) {
        return I18NProvider.translate(BUNDLE.keyed(key, text), arguments);
    }

    /// The language of texts that somebody who reads the app in one language is told about where no text is at hand:
    /// the
    /// same if there are articles in it, or else that of the first article.
    public static Locale language(Catalog catalog, Locale reader) {
        return catalog.articles().stream()
                .map(AnnotatedArticle::article)
                .map(Article::language)
                .filter(language -> language.getLanguage().equals(reader.getLanguage()))
                .findFirst()
                .or(() -> catalog.articles().stream()
                        .map(AnnotatedArticle::article)
                        .map(Article::language)
                        .findFirst())
                .orElse(reader);
    }

    /// That of the text of which a question asks.
    public static Locale language(Question question) {
        return question.passages().getFirst().article().language();
    }
}
