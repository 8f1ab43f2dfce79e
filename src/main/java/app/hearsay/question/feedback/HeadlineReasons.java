package app.hearsay.question.feedback;

import app.hearsay.question.Question;
import app.hearsay.question.Task;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Sequence;
import app.hearsay.question.Text.Template;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Set;

/// The lines of a question that compares a headline with a sentence of its text.
final class HeadlineReasons {

    private HeadlineReasons() {}

    /// By what the text says where the headline says less, by what both say where it leaves out nothing, or by what
    /// makes the headline the more careful of the two. A chain's picture would stand for the headline, which may
    /// have left it out.
    static Reasons of(Question question) {
        var headline = reason(question, question.asked());
        return headline.reasons(signal(question, headline), Rule.HEADLINE).withoutChain();
    }

    private static Text signal(Question question, OneReason headline) {
        var body = question.about().getLast();
        if (isBest(question, "MORE_CAREFUL")) {
            return hedge(headline, body);
        }
        var ofBody = Template.of("signal.body", signal(reason(question, body)));
        return isBest(question, "NOTHING") && !isPlain(headline.statement())
                ? new Sequence(List.of(Template.of("signal.headline", signal(headline)), ofBody), " ")
                : ofBody;
    }

    private static boolean isBest(Question question, String option) {
        return question.task() instanceof Task.Selection task && task.best().equals(Set.of(option));
    }

    private static OneReason reason(Question question, Statement statement) {
        return new OneReason(Signals.article(question, statement), statement);
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
