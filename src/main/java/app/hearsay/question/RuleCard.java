package app.hearsay.question;

import app.hearsay.article.KnownLanguage;
import app.hearsay.article.MessageBundle;
import app.hearsay.article.Span;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Locale;

/// What a learner is told of a rule besides its formula: a name, a sentence that is a case of it, and one that looks
/// alike and is none, or is the other of its two. All sentences are invented, in the language of the texts that it is
/// about.
///
/// @param language of its sentences
/// @param name a few words
public record RuleCard(Locale language, String name, Example worked, Example counter) {

    private static final MessageBundle BUNDLE = new MessageBundle(RuleCard.class.getPackageName() + ".cards");

    /// A sentence, or two, and how what it says is reported.
    ///
    /// @param said the passage that is judged, in `words`
    /// @param cues its signals, in the order of the text
    /// @param note what can be seen in it
    public record Example(Status status, String words, Span said, List<Span> cues, String note) {

        private static final String PARTS = "\\s*\\|\\s*";

        public Example {
            cues = List.copyOf(cues);
        }

        /// Reads `STATUS | words | note`, where the words are marked as [MarkedText] says.
        ///
        /// @throws IllegalArgumentException if the text has another form
        static Example parse(String line) {
            var parts = line.strip().split(PARTS);
            if (parts.length != 3) {
                throw new IllegalArgumentException("no status, words and note: " + line);
            }
            var text = MarkedText.parse(parts[1]);
            return new Example(Status.valueOf(parts[0]), text.words(), text.passage(), text.signals(), parts[2]);
        }
    }

    /// The card of a rule.
    ///
    /// Either language is German for a German locale, English for every other.
    ///
    /// @param text the language of the texts that it is about, and of its sentences
    /// @param reader the language in which it speaks of them
    public static RuleCard of(Rule rule, Locale text, Locale reader) {
        return new RuleCard(
                KnownLanguage.of(text).locale(),
                name(rule, text, reader),
                Example.parse(message(rule, ".case", text, reader)),
                Example.parse(message(rule, ".counter", text, reader)));
    }

    /// What a rule is called; see [#of(Rule, Locale, Locale)].
    public static String name(Rule rule, Locale text, Locale reader) {
        return message(rule, ".name", text, reader);
    }

    private static String message(Rule rule, String part, Locale text, Locale reader) {
        return BUNDLE.message(BUNDLE.keyed(Wording.lower(rule) + part, text), reader);
    }
}
