package app.hearsay.statement;

import static app.hearsay.statement.Status.CLAIM;
import static app.hearsay.statement.Status.DENIAL;
import static app.hearsay.statement.Status.OWN_ASSERTION;
import static app.hearsay.statement.Status.SPECULATION;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What learners are taught, in the order of teaching: from the four plain cases to the fine ones. Each statement is a
/// case of one of them. Scheduling, cards and feedback speak of rules; the scheme's table speaks of [HardCase]s.
public enum Rule {
    /// Nobody else speaks, and nothing is left open.
    OWN_VOICE(OWN_ASSERTION),
    /// The text says whom it comes from.
    NAMED_SOURCE(CLAIM),
    /// Somebody rejects what others say.
    REJECTION(DENIAL),
    /// A word leaves open whether it is so.
    DOUBT(SPECULATION),
    /// "Soll": hearsay or a plan.
    SOLL(CLAIM, OWN_ASSERTION),
    /// "Würde": under a condition, or only somebody's speech rendered.
    WUERDE(SPECULATION, CLAIM),
    /// A "not" alone is no denial.
    NEGATION(CLAIM, OWN_ASSERTION),
    /// The source stands in the sentence before or after.
    SOURCE_AROUND(CLAIM),
    /// A guess with a source is that source's guess.
    OWNED_GUESS(SPECULATION),
    /// Who hopes or fears, guesses; who assumes, commits themselves.
    MENTAL_VERB(SPECULATION, CLAIM),
    /// "From the viewpoint of" names a source.
    VIEWPOINT(CLAIM, SPECULATION),
    /// A source speaks on without a new signal.
    CARRIED_ON(CLAIM, OWN_ASSERTION),
    /// A sentence that says that something is open.
    OPEN_QUESTION(SPECULATION),
    /// A no becomes a denial by a sign that it answers something.
    SIGN_OF_ANSWER(DENIAL, CLAIM),
    /// A reason in the sentence of a no belongs to the denial.
    REASON_OF_DENIAL(DENIAL),
    /// What a denial excepts is not rejected.
    EXCEPTION(DENIAL, CLAIM),
    /// Who only tells their own version rejects nothing.
    COUNTER_VERSION(CLAIM),
    /// What somebody demands or promises, and what they merely do.
    DEMAND(CLAIM, OWN_ASSERTION),
    /// "Einräumen" and "bestätigen" sound sure and report all the same.
    VOUCHING_VERB(CLAIM),
    /// A judgement belongs to somebody.
    JUDGEMENT(CLAIM, OWN_ASSERTION),
    /// "Gilt als": a view whose holder is not named.
    VIEW_WITHOUT_HOLDER(OWN_ASSERTION),
    /// "Almost certain" is as good as settled.
    ALMOST_SURE(OWN_ASSERTION, CLAIM),
    /// A rule or a survey as the source.
    NORM(CLAIM, OWN_ASSERTION),
    /// "Droht": of a thing or of a person.
    THREAT(SPECULATION, CLAIM),
    /// "Does not rule out" and "declines".
    NOT_RULED_OUT(SPECULATION, CLAIM, OWN_ASSERTION),
    /// A hedge on a single word.
    NOUN_HEDGE(CLAIM, OWN_ASSERTION),
    /// What a headline leaves out.
    HEADLINE(CLAIM, DENIAL, SPECULATION, OWN_ASSERTION);

    private static final Set<Rule> ABOUT_VOICE =
            EnumSet.of(SOURCE_AROUND, VIEWPOINT, CARRIED_ON, JUDGEMENT, VIEW_WITHOUT_HOLDER, NORM);

    private final Set<Status> statuses;

    Rule(Status first, Status... more) {
        this.statuses =
                Set.copyOf(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
    }

    /// The one that decides the statement: of its hard cases the finest that can lead to its status, or else the plain
    /// case of its status.
    public static Rule of(Statement statement) {
        if (statement.isHeadline()) {
            return HEADLINE;
        }
        var status = statement.status();
        return statement.rules().stream()
                .flatMap(hard -> of(hard, statement).stream())
                .filter(rule -> rule.statuses.contains(status))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> plain(statement));
    }

    /// The one that decides who speaks, and nothing else: a fine one that is about that, or else a plain one.
    public static Rule ofVoice(Statement statement) {
        var rule = of(statement);
        return ABOUT_VOICE.contains(rule) ? rule : statement.voice() == Voice.OWN ? OWN_VOICE : NAMED_SOURCE;
    }

    /// The rule of that name, if there is one.
    public static Optional<Rule> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }

    /// The statuses of its cases.
    public Set<Status> statuses() {
        return statuses;
    }

    private static Optional<Rule> of(HardCase hard, Statement statement) {
        return switch (hard) {
            case NEGATION_WITHOUT_OPPONENT, NEGATION_BY_SOURCE -> Optional.of(NEGATION);
            case DENIAL_WITHOUT_SIGN, ACCUSATION_NOT_IN_TEXT -> Optional.of(SIGN_OF_ANSWER);
            case DENIAL_WITH_REASON -> Optional.of(REASON_OF_DENIAL);
            case DENIAL_WITH_EXCEPTION -> Optional.of(EXCEPTION);
            case SILENT_ADOPTION, SILENT_ADOPTION_REACH -> Optional.of(CARRIED_ON);
            case ATTRIBUTION_AFTER, ATTRIBUTION_AHEAD -> Optional.of(SOURCE_AROUND);
            case VIEWPOINT -> Optional.of(VIEWPOINT);
            case ATTRIBUTED_SPECULATION, FOLLOWING_SPECULATION -> Optional.of(OWNED_GUESS);
            case PLAN_SOLLEN -> Optional.of(SOLL);
            case STAND_IN_SUBJUNCTIVE -> Optional.of(WUERDE);
            case MENTAL_VERB -> Optional.of(MENTAL_VERB);
            case HEDGE_WORD -> Optional.of(statement.certainty().isSpeculative() ? DOUBT : VIEW_WITHOUT_HOLDER);
            case DEMAND_OR_ACT -> Optional.of(DEMAND);
            case COUNTER_VERSION -> Optional.of(COUNTER_VERSION);
            case NORM_OR_SURVEY -> Optional.of(NORM);
            case THREAT -> Optional.of(THREAT);
            case VOUCHING_VERB -> Optional.of(VOUCHING_VERB);
            case JUDGEMENT_BY_SOURCE, NO_COINCIDENCE -> Optional.of(JUDGEMENT);
            case NOT_RULED_OUT -> Optional.of(NOT_RULED_OUT);
            case OPEN_QUESTION -> Optional.of(OPEN_QUESTION);
            case NOUN_HEDGE -> Optional.of(NOUN_HEDGE);
            case HEADLINE, CAPTION -> Optional.empty();
        };
    }

    private static Rule plain(Statement statement) {
        return switch (statement.status()) {
            case OWN_ASSERTION -> isSettled(statement) ? OWN_VOICE : ALMOST_SURE;
            case CLAIM -> statement.isHearsay() ? SOLL : isSettled(statement) ? NAMED_SOURCE : ALMOST_SURE;
            case DENIAL -> REJECTION;
            case SPECULATION -> statement.isConditional() ? WUERDE : DOUBT;
        };
    }

    private static boolean isSettled(Statement statement) {
        return statement.certainty().equals(Certainty.SETTLED);
    }
}
