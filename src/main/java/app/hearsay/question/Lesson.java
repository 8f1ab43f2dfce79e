package app.hearsay.question;

import app.hearsay.article.KnownLanguage;
import app.hearsay.article.MessageBundle;
import app.hearsay.article.Span;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One everyday sentence told in four ways: by exchanging a few words a learner turns one way of reporting into the
/// next. Each language has a sentence of its own, and what its words do is told in the reader's. Immutable.
///
/// @param language of the sentence
/// @param wanted which status to make of the sentence so far; empty once each was made
public record Lesson(Locale language, List<Telling> tellings, Status made, List<Status> wanted) {

    /// The order in which the sentence is turned.
    private static final List<Status> COURSE = List.of(Status.CLAIM, Status.SPECULATION, Status.DENIAL);

    /// One way to tell it.
    ///
    /// @param choice the words to choose for it
    /// @param signals in `sentence`: what gives the status away; none in the newsroom's own voice
    /// @param effect what these words do
    public record Telling(Status status, String choice, String sentence, List<Span> signals, String effect) {

        private static final String PARTS = "\\s*\\|\\s*";

        /// Reads `choice | sentence | effect`, where the sentence is marked as [MarkedText] says.
        ///
        /// @throws IllegalArgumentException if the text has another form
        static Telling parse(Status status, String line) {
            var parts = line.strip().split(PARTS);
            if (parts.length != 3) {
                throw new IllegalArgumentException("no choice, sentence and effect: " + line);
            }
            var sentence = MarkedText.parse(parts[1]);
            return new Telling(status, parts[0], sentence.words(), sentence.signals(), parts[2]);
        }
    }

    private static final MessageBundle BUNDLE = new MessageBundle(Lesson.class.getPackageName() + ".lesson");

    public Lesson {
        tellings = List.copyOf(tellings);
        wanted = List.copyOf(wanted);
    }

    /// From its beginning, where the newsroom speaks. Either language is German for a German locale, English for every
    /// other.
    ///
    /// @param text the language of the sentence
    /// @param reader the language in which it is told what its words do
    public static Lesson begin(Locale text, Locale reader) {
        var tellings = Stream.of(Status.OWN_ASSERTION, Status.CLAIM, Status.SPECULATION, Status.DENIAL)
                .map(status -> Telling.parse(status, BUNDLE.message(BUNDLE.keyed(Wording.lower(status), text), reader)))
                .toList();
        return new Lesson(KnownLanguage.of(text).locale(), tellings, Status.OWN_ASSERTION, COURSE);
    }

    /// What stands there now.
    public Telling told() {
        return telling(made);
    }

    /// How the sentence is told in one way.
    public Telling telling(Status status) {
        return tellings.stream()
                .filter(telling -> telling.status() == status)
                .findFirst()
                .orElseThrow();
    }

    /// After the words for this status have been chosen. What was wanted is done; anything else changes the sentence
    /// and leaves open what is wanted.
    public Lesson choose(Status status) {
        boolean done = !wanted.isEmpty() && wanted.getFirst() == status;
        return new Lesson(language, tellings, status, done ? wanted.subList(1, wanted.size()) : wanted);
    }

    /// How far it is, from 0 to [#length()].
    public int step() {
        return COURSE.size() - wanted.size();
    }

    /// How many turns it takes.
    public int length() {
        return COURSE.size();
    }

    public boolean isOver() {
        return wanted.isEmpty();
    }
}
