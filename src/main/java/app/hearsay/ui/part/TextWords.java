package app.hearsay.ui.part;

import app.hearsay.article.MessageBundle;
import app.hearsay.catalog.Catalog;
import app.hearsay.question.Question;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import java.util.stream.Stream;

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

    /// The language of texts that a reader of the app is told about where no text is at hand: the one that this
    /// browser's learner has chosen, or else that of the app, as far as there are articles in it.
    public static Locale language(Catalog catalog, Locale reader) {
        var wish = catalog.forReader(SelectionCookie.read(VaadinRequest.getCurrent()), reader);
        var present = catalog.languages().only();
        return Stream.of(wish.languages().one(reader))
                .filter(present::contains)
                .findFirst()
                .or(() -> present.stream().findFirst())
                .orElse(reader);
    }

    /// That of the text of which a question asks.
    public static Locale language(Question question) {
        return question.passages().getFirst().article().language();
    }
}
