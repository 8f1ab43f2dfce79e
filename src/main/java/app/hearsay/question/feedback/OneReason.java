package app.hearsay.question.feedback;

import app.hearsay.article.Article;
import app.hearsay.question.OwnWords;
import app.hearsay.question.Question;
import app.hearsay.question.Text;
import app.hearsay.question.Text.Sequence;
import app.hearsay.question.Text.Template;
import app.hearsay.question.generation.CueKey;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Rule;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.Voice;
import app.hearsay.statement.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The three lines of a question that is about one statement.
///
/// @param statement the one that the lines explain
record OneReason(Article article, Statement statement) {

    /// @param statement one that the question is about
    static OneReason about(Question question, Statement statement) {
        return new OneReason(Signals.article(question, statement), statement);
    }

    private static OneReason asked(Question question) {
        return about(question, question.asked());
    }

    /// By the cues that the rule speaks of, then by those that show the status. That the newsroom says so itself, the
    /// rule about its own voice has told; of a text without one, it has not told who wrote it.
    static Reasons byRule(Question question) {
        var rule = Rule.of(question.asked());
        var reasons = asked(question).reasons(rule);
        return rule == Rule.OWN_VOICE && !OwnWords.areAuthors(question) ? reasons.withoutSayer() : reasons;
    }

    private Reasons reasons(Rule rule) {
        return reasons(signal(rule), rule);
    }

    Reasons reasons(Text signal, Rule rule) {
        return new Reasons(
                signal,
                rule,
                true,
                article.language(),
                Optional.of(Sayer.of(statement)),
                Optional.of(statement).filter(each -> each.sources().size() > 1));
    }

    /// The strongest cue of the rule or else of the status, and one that shows the status if that one does not.
    Text signal(Rule rule) {
        var ofStatus = Strength.ofStatus(statement);
        var order = new ArrayList<>(Strength.ofRule(rule));
        order.addAll(ofStatus);
        var cues = strongest(order);
        var answering = answering(cues);
        if (answering.isPresent()) {
            return lines(Stream.concat(answering.stream(), cues.stream().limit(1)));
        }
        if (cues.isEmpty() || ofStatus.contains(cues.getFirst().kind())) {
            return lines(cues.stream().limit(1));
        }
        return lines(Stream.concat(
                Stream.of(cues.getFirst()),
                cues.stream().filter(cue -> ofStatus.contains(cue.kind())).limit(1)));
    }

    /// The verb of answering, if the strongest cue of a denial is a bare negation: the two show together that somebody
    /// says no.
    private Optional<Cue> answering(List<Cue> strongest) {
        boolean bare = statement.status() == Status.DENIAL
                && strongest.stream().limit(1).anyMatch(cue -> isOf(WordList.BARE_NEGATION, cue));
        return statement.cues().stream()
                .filter(cue -> bare && cue.kind() == Cue.Kind.REPORTING_VERB && isOf(WordList.COUNTER, cue))
                .findFirst();
    }

    private boolean isOf(WordList words, Cue cue) {
        return words.is(article.language(), cue.quoted(article));
    }

    /// By the cues that were to be found, the two strongest of them.
    static Reasons byKey(Question question) {
        var one = asked(question);
        var key = CueKey.of(one.article(), question.asked());
        var cues = one.strongest(Strength.ofStatus(question.asked())).stream()
                .filter(key::contains)
                .limit(2);
        return one.reasons(one.lines(cues), Rule.of(question.asked()));
    }

    /// By the cue that names the source, if one does, and by a rule about who speaks.
    static Reasons bySpeaker(Question question) {
        var one = asked(question);
        var statement = question.asked();
        var rule = Rule.ofVoice(statement);
        if (statement.sources().isEmpty()) {
            return one.reasons(rule);
        }
        var cues = one.strongest(Strength.ofSource(statement));
        var naming = cues.stream()
                .filter(one::names)
                .findFirst()
                .or(() -> cues.stream().findFirst());
        return one.reasons(one.lines(naming.stream()), rule);
    }

    /// Whether the line about the cue quotes the name of the source that is asked for.
    private boolean names(Cue cue) {
        return names(cue, statement.sources().getLast());
    }

    private boolean names(Cue cue, Source source) {
        return QuotedCue.led(article, statement, cue).contains(source.words());
    }

    /// By the cues that name the two ends of a chain, as far as cues do; else as for its source alone.
    static Reasons byEnds(Question question) {
        var one = asked(question);
        var sources = question.asked().sources();
        var naming = Stream.of(sources.getFirst(), sources.getLast())
                .flatMap(end -> one.strongest(Strength.of(Status.CLAIM)).stream()
                        .filter(cue -> one.names(cue, end))
                        .limit(1))
                .distinct()
                .toList();
        return naming.size() < 2
                ? bySpeaker(question)
                : one.reasons(one.lines(naming.stream()), Rule.ofVoice(question.asked()));
    }

    /// By the cues of a denial, whose finer rules do not tell what it is directed against.
    static Reasons byRejection(Question question) {
        return asked(question).reasons(Rule.REJECTION);
    }

    /// The sentences that were to be found have no cue. Where one of them leaves something open, which is speculation
    /// by its label, the rule is about who speaks, and about nothing else.
    static Reasons ownVoice(Question question) {
        boolean guesses = question.about().stream()
                .anyMatch(each -> each.voice() == Voice.OWN && each.status() == Status.SPECULATION);
        return new Reasons(
                Template.of("signal.none.all"),
                guesses ? Rule.SOURCE_AROUND : Rule.OWN_VOICE,
                true,
                asked(question).article().language(),
                Optional.of(Template.of(guesses ? "says.outlet_guesses_too" : "says.outlet")),
                Optional.empty());
    }

    /// The cues of these kinds that say something, in the order of the kinds: "dementiert" says more than "nicht".
    List<Cue> strongest(List<Cue.Kind> order) {
        return statement.cues().stream()
                .filter(cue -> order.contains(cue.kind()))
                .filter(cue -> Signals.line(article, statement, cue).isPresent())
                .sorted(Comparator.comparingInt((Cue cue) -> order.indexOf(cue.kind()))
                        .thenComparing(cue -> isOf(WordList.BARE_NEGATION, cue)))
                .toList();
    }

    /// A line for each cue; what is to be said where none says anything.
    Text lines(Stream<Cue> cues) {
        var lines = cues.flatMap(cue -> Signals.line(article, statement, cue).stream())
                .toList();
        return switch (lines.size()) {
            case 0 -> Signals.none(article, statement);
            case 1 -> lines.getFirst();
            default -> new Sequence(List.copyOf(lines), " ");
        };
    }
}
