package app.hearsay.question;

import app.hearsay.article.Bilingual;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Words that a learner reads.
public sealed interface Text extends Serializable {

    /// The words in German for a German locale, in English for every other; quoted words stay as they are.
    String in(Locale locale);

    /// A sentence of the app, by its key in the bundle `app.hearsay.question.texts`.
    record Template(String key, List<Text> arguments) implements Text {

        public Template {
            arguments = List.copyOf(arguments);
        }

        public static Template of(String key, Text... arguments) {
            return new Template(key, List.of(arguments));
        }

        /// A sentence about the words of texts in a language: where it differs for English ones, that sentence.
        public static Template about(Locale text, String key, Text... arguments) {
            return of(Texts.keyed(key, text), arguments);
        }

        @Override
        public String in(Locale locale) {
            return Texts.render(this, locale);
        }
    }

    /// Words of an article, in the article's language.
    record Quoted(String words, Locale language) implements Text {

        @Override
        public String in(Locale locale) {
            return words;
        }
    }

    /// A name or a text that exists in both languages.
    record Named(Bilingual name) implements Text {

        @Override
        public String in(Locale locale) {
            return name.in(locale);
        }
    }

    /// Several texts, one after the other.
    ///
    /// @param separator what stands between two of them, the same in both languages
    record Sequence(List<Text> parts, String separator) implements Text {

        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public String in(Locale locale) {
            return parts.stream().map(part -> part.in(locale)).collect(Collectors.joining(separator));
        }
    }

    /// A whole number.
    record Count(int value) implements Text {

        @Override
        public String in(Locale locale) {
            return Integer.toString(value);
        }
    }
}
