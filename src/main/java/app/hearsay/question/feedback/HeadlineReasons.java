package app.hearsay.question.feedback;

import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Sequence;
import app.hearsay.question.Text.Template;
import app.hearsay.statement.Cue;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The lines of a question that compares a headline with a sentence of its text.
///
/// See decision 0130.
final class HeadlineReasons {

    private HeadlineReasons() {}

    /// By what the text says where the headline says less, by what both say where it leaves out nothing, or by what
    /// makes the headline the more careful of the two; then by who says it in the text. A picture of a chain would
    /// stand for the headline, which may have left it out.
    static Reasons of(Question question) {
        var body = OneReason.about(question, question.about().getLast());
        return body.reasons(signal(question, body), Rule.HEADLINE).withoutChain();
    }

    private static Text signal(Question question, OneReason body) {
        var headline = OneReason.about(question, question.asked());
        var missing = ((Task.Selection) question.task()).best();
        if (missing.equals(Set.of("MORE_CAREFUL"))) {
            return hedge(headline, body.statement());
        }
        var ofBody = Template.of("signal.body", shown(body, missing));
        return missing.equals(Set.of("NOTHING")) && !isPlain(headline.statement())
                ? new Sequence(List.of(Template.of("signal.headline", signal(headline)), ofBody), " ")
                : ofBody;
    }

    /// What shows in the text that it says what is missing from the headline, a cue for each; see
    /// [#thought(OneReason)].
    private static Text shown(OneReason body, Set<String> missing) {
        var cues = Stream.of("SOURCE", "NEGATION", "DOUBT")
                .filter(missing::contains)
                .flatMap(gap ->
                        body.strongest(kinds(body.statement(), gap)).stream().limit(1))
                .distinct()
                .toList();
        return thought(body)
                .filter(_ -> missing.contains("SOURCE"))
                .orElseGet(() -> cues.isEmpty() ? signal(body) : body.lines(cues.stream()));
    }

    /// Where nothing but a verb such as "fears" shows that somebody else speaks: it leaves open what they think.
    private static Optional<Text> thought(OneReason body) {
        var statement = body.statement();
        boolean alone = statement.rules().contains(HardCase.MENTAL_VERB)
                && body.strongest(Strength.ofSource(statement)).isEmpty();
        return body.strongest(List.of(Cue.Kind.DOUBT_VERB)).stream()
                .filter(_ -> alone)
                .findFirst()
                .map(verb -> Template.of("signal.thought", QuotedCue.of(body.article(), statement, verb)));
    }

    private static List<Cue.Kind> kinds(Statement body, String gap) {
        return switch (gap) {
            case "SOURCE" -> Strength.ofSource(body);
            case "NEGATION" -> Strength.of(Status.DENIAL);
            default -> Strength.of(Status.SPECULATION);
        };
    }

    private static Text signal(OneReason one) {
        return one.signal(Rule.of(one.statement()));
    }

    /// Whether it has no word that tells how something is said, which could be missing.
    private static boolean isPlain(Statement headline) {
        return headline.status() == Status.OWN_ASSERTION && headline.cues().isEmpty();
    }

    /// What of this headline leaves more open than that statement.
    private static Text hedge(OneReason headline, Statement body) {
        var statement = headline.statement();
        var kinds =
                statement.accepts(Status.SPECULATION) ? Strength.of(Status.SPECULATION) : Strength.ofStatus(statement);
        var key = Amiss.isSettled(body) ? "signal.hedge" : "signal.hedge.more";
        return headline.strongest(kinds).stream()
                .findFirst()
                .<Text>map(cue -> Template.of(key, QuotedCue.of(headline.article(), statement, cue)))
                .orElseGet(() -> Template.of("signal.hedge.none"));
    }
}
