package app.hearsay.ui.part;

import app.hearsay.catalog.Languages;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How languages of texts are offered and called: each by its own name, as in the switch of the app's language.
public final class TextLanguages {

    private TextLanguages() {}

    /// What there is to choose among: each language, then all of them; nothing if there is only one.
    public static List<Languages> offered(Languages present) {
        return present.only().size() < 2
                ? List.of()
                : Stream.concat(present.only().stream().map(Languages::of), Stream.of(present))
                        .toList();
    }

    /// What a choice is called.
    public static String name(Languages languages, Locale reader) {
        return languages.only().size() == 1
                ? languages.only().stream().map(TextLanguages::name).findFirst().orElseThrow()
                : I18NProvider.translate(reader, "texts.both");
    }

    /// What a language is called by those who speak it.
    public static String name(Locale language) {
        return language.getDisplayLanguage(language);
    }
}
