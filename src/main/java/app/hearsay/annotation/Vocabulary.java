package app.hearsay.annotation;

import app.hearsay.statement.Actor;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Denies;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.NoStatement;
import app.hearsay.statement.Polarity;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.TextKind;
import app.hearsay.statement.Topic;
import app.hearsay.statement.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The words that a file may use for the constants of an enum.
record Vocabulary<E extends Enum<E>>(List<E> constants, boolean lowerCase) {

    static final Vocabulary<Voice> VOICE = upper(Voice.class);
    static final Vocabulary<Polarity> POLARITY = upper(Polarity.class);
    static final Vocabulary<Status> STATUS = upper(Status.class);
    /// All but those that are read from the words themselves.
    static final Vocabulary<Cue.Kind> CUE = new Vocabulary<>(
            Arrays.stream(Cue.Kind.values())
                    .filter(kind -> kind != Cue.Kind.WOULD)
                    .toList(),
            false);
    static final Vocabulary<Actor.Kind> ACTOR = upper(Actor.Kind.class);
    static final Vocabulary<Topic> TOPIC = upper(Topic.class);
    static final Vocabulary<TextKind> KIND = upper(TextKind.class);
    static final Vocabulary<HardCase> RULE = upper(HardCase.class);
    static final Vocabulary<Denies.How> HOW = upper(Denies.How.class);
    static final Vocabulary<NoStatement.Reason> REASON = upper(NoStatement.Reason.class);
    static final Vocabulary<Statement.Flag> FLAG = new Vocabulary<>(Arrays.asList(Statement.Flag.values()), true);

    private static <E extends Enum<E>> Vocabulary<E> upper(Class<E> type) {
        return new Vocabulary<>(Arrays.asList(type.getEnumConstants()), false);
    }

    /// The constant of a word; if there is none, the reason goes to `complaint`.
    Optional<E> read(String word, Consumer<String> complaint) {
        var constant = constants.stream()
                .filter(candidate -> wordOf(candidate).equals(word))
                .findFirst();
        if (constant.isEmpty()) {
            var allowed = constants.stream().map(this::wordOf).toList();
            complaint.accept("must be %s, not “%s”".formatted(ProblemWords.list(allowed, "or"), word));
        }
        return constant;
    }

    private String wordOf(E constant) {
        return lowerCase ? constant.name().toLowerCase(Locale.ROOT) : constant.name();
    }
}
