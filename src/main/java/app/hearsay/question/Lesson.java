package app.hearsay.question;

import app.hearsay.article.MessageBundle;
import app.hearsay.article.Span;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One everyday sentence told in four ways: by exchanging a few words a learner turns one way of reporting into the
/// next. Each language has a sentence of its own. Immutable.
///
/// @param wanted which status to make of the sentence so far; empty once each was made
public record Lesson(List<Telling> tellings, Status made, List<Status> wanted) {

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

    /// From its beginning, where the newsroom speaks; in German for a German locale, in English for every other.
    public static Lesson begin(Locale reader) {
        var tellings = Stream.of(Status.OWN_ASSERTION, Status.CLAIM, Status.SPECULATION, Status.DENIAL)
                .map(status -> Telling.parse(status, BUNDLE.message(Wording.lower(status), reader)))
                .toList();
        return new Lesson(tellings, Status.OWN_ASSERTION, COURSE);
    }

    /// What stands there now.
    public Telling told() {
        return tellings.stream()
                .filter(telling -> telling.status() == made)
                .findFirst()
                .orElseThrow();
    }

    /// After the words for this status have been chosen. What was wanted is done; anything else changes the sentence
    /// and leaves open what is wanted.
    public Lesson choose(Status status) {
        boolean done = !wanted.isEmpty() && wanted.getFirst() == status;
        return new Lesson(tellings, status, done ? wanted.subList(1, wanted.size()) : wanted);
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
