package app.hearsay.question;

import app.hearsay.statement.Rule;
import app.hearsay.statement.Skill;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One question with its solution. Immutable; whoever shows it keeps [#task()] on the server.
///
/// @param about every statement that its answer depends on or its options show, at least one; first the one that
///     is asked about and that feedback explains
/// @param passages what is shown with it, at least one; of statements that are compared, the first is marked first
/// @param prompt the question itself
/// @param expected for a question that asks for one status: that status
public record Question(
        Id id,
        QuestionType type,
        List<Statement> about,
        List<Passage> passages,
        Text prompt,
        Task task,
        Optional<Status> expected)
        implements Serializable {

    /// Names a question for good, also in the attempt log: its type, then the statements it is made of, then a
    /// variant, such as `source:gespraeche-in-katar/s01:first`. At most 200 ASCII characters.
    public record Id(String value) implements Comparable<Id>, Serializable {

        private static final Pattern FORM = Pattern.compile("[a-z_]{1,20}:[a-z0-9/+_-]{1,150}(:[a-z0-9-]{1,24})?");

        /// @throws IllegalArgumentException if the value has another form
        public Id {
            if (!FORM.matcher(value).matches()) {
                throw new IllegalArgumentException("not a question id: " + value);
            }
        }

        /// Names the question where its id would tell something: 13 characters at most, the same on every machine. Of a
        /// million questions, two share a mask once in some forty million libraries.
        public String mask() {
            return Long.toUnsignedString(SeededChance.hash(value), Character.MAX_RADIX);
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

    /// @throws IllegalArgumentException if it is about nothing or shows nothing
    public Question {
        about = List.copyOf(about);
        passages = List.copyOf(passages);
        prompt = OwnWords.of(passages, prompt);
        task = OwnWords.of(passages, task);
        if (about.isEmpty() || passages.isEmpty()) {
            throw new IllegalArgumentException(id + " is about nothing or shows nothing");
        }
    }

    /// The statement that is asked about.
    public Statement asked() {
        return about.getFirst();
    }

    /// The status that an answer names, if the question asks for one and the answer is one of its options.
    public Optional<Status> chosen(Answer answer) {
        return expected.isPresent() && answer instanceof Answer.Choice choice
                ? Status.named(choice.option())
                : Optional.empty();
    }

    /// Whether it is about who speaks, and about nothing else: a status question may have two answers only.
    public boolean asksWhoSpeaks() {
        return switch (type) {
            case SOURCE, CHAIN, OWN_VOICE -> true;
            case STATUS ->
                task instanceof Task.Choice choice && choice.options().size() == 2;
            case CUE, DENIED, CERTAINTY, HEADLINE, PAIR, TURNED, DEBATE -> false;
        };
    }

    /// The rule that an answer shows to be known: that of the statement asked about, if its status is asked for
    /// or the words that give it away; that of headlines, if one is compared with its text. Other questions ask
    /// for something beside the rule, such as who says it, or for half of the status.
    public Optional<Rule> rule() {
        if (type == QuestionType.HEADLINE) {
            return Optional.of(Rule.HEADLINE);
        }
        return expected.isPresent() || type == QuestionType.CUE ? Optional.of(Rule.of(asked())) : Optional.empty();
    }

    /// What an answer shows: whether its rule is known, and its status, if that is asked for, told apart from
    /// those that could not be defended.
    public Set<Skill> skills() {
        return Stream.concat(
                        rule().stream().map(Skill.Applying::new),
                        expected.stream()
                                .flatMap(status -> Stream.of(Status.values())
                                        .filter(other -> !asked().accepts(other))
                                        .map(other -> new Skill.TellingApart(status, other))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
