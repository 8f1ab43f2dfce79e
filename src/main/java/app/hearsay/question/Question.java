package app.hearsay.question;

import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One question with its solution. Immutable; whoever shows it keeps [#task()] on the server.
///
/// @param about the statements that its answer depends on, the one that feedback explains first
/// @param passages what is shown with it, at least one
/// @param prompt the question itself
/// @param expected for a question that asks for one status: that status
public record Question(
        Id id,
        QuestionType type,
        List<Statement> about,
        List<Passage> passages,
        Text prompt,
        Task task,
        Optional<Status> expected) {

    /// Names a question for good, also in the attempt log: its type, then the statements it is made of, then a variant,
    /// such as `source:gespraeche-in-katar/s01:first`. At most 200 ASCII characters.
    public record Id(String value) implements Comparable<Id> {

        private static final Pattern FORM = Pattern.compile("[a-z_]{1,20}:[a-z0-9/+_-]{1,150}(:[a-z0-9-]{1,24})?");

        /// @throws IllegalArgumentException if the value has another form
        public Id {
            if (!FORM.matcher(value).matches()) {
                throw new IllegalArgumentException("not a question id: " + value);
            }
        }

        @Override
        public int compareTo(Id other) {
            return value.compareTo(other.value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    public Question {
        about = List.copyOf(about);
        passages = List.copyOf(passages);
    }
}
