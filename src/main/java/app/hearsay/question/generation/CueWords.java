package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.article.Span;
import app.hearsay.statement.Actor;
import app.hearsay.statement.AnnotatedArticle;
import app.hearsay.statement.Cue;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which words of a passage give a statement's status away, and which may be marked without harm.
///
/// To be marked are the words of the cues that signal the status, without the names of the sources and without
/// words that only join ("einer", "der"). Tolerated are these, the words of all other cues, any "not" inside a
/// denial, and for a claim whatever betrays the same speaker in the statements around it.
///
/// @param solution indices of the words to mark; empty if no cue is shown
/// @param tolerated indices of words that do not count
record CueWords(SortedSet<Integer> solution, SortedSet<Integer> tolerated) {

    /// In a claim Konjunktiv II only stands in for Konjunktiv I.
    private static final Set<Cue.Kind> OF_SOURCE =
            EnumSet.of(Cue.Kind.ATTRIBUTION, Cue.Kind.REPORTING_VERB, Cue.Kind.KONJUNKTIV_I, Cue.Kind.KONJUNKTIV_II);
    private static final Set<Cue.Kind> OF_HEARSAY =
            EnumSet.of(Cue.Kind.ATTRIBUTION, Cue.Kind.REPORTING_VERB, Cue.Kind.MODAL, Cue.Kind.ADVERB);
    private static final Set<Cue.Kind> OF_DENIAL =
            EnumSet.of(Cue.Kind.ATTRIBUTION, Cue.Kind.REPORTING_VERB, Cue.Kind.DENIAL_WORD);
    private static final Set<Cue.Kind> OF_DOUBT = EnumSet.of(
            Cue.Kind.KONJUNKTIV_II, Cue.Kind.MODAL, Cue.Kind.ADVERB, Cue.Kind.CONDITIONAL, Cue.Kind.DOUBT_VERB);

    private static final Set<String> JOINING =
            Set.of(("der die das des dem den ein eine einer eines einem einen er sie es sich man auf von im in "
                            + "und nun gar noch zwei dafür weiter zum the a an of to that he she it they and on by")
                    .split(" "));

    private static final Pattern NEGATION =
            Pattern.compile("nicht|nichts|nie|niemals|kein\\w*|niemand\\w*|weder|noch|no|not|nothing|never|nobody");

    static CueWords of(AnnotatedArticle annotated, Statement statement, List<Span> units) {
        var article = annotated.article();
        var names = indices(
                units,
                word -> statement.sources().stream()
                        .anyMatch(source ->
                                isName(source.actor()) && source.words().overlaps(word)));
        var joining = indices(units, word -> JOINING.contains(small(article, word)));
        var solution = ofCues(units, signals(statement));
        var bare = new TreeSet<>(solution);
        bare.removeAll(names);
        bare.removeAll(joining);
        var marked = bare.isEmpty() ? solution : bare;
        var tolerated = new TreeSet<>(names);
        tolerated.addAll(ofCues(units, statement.cues()));
        if (statement.status() == Status.CLAIM) {
            var ofSameSpeaker = sameSpeaker(annotated, statement).toList();
            tolerated.addAll(indices(units, word -> ofSameSpeaker.stream().anyMatch(word::overlaps)));
        }
        if (statement.status() == Status.DENIAL) {
            tolerated.addAll(indices(
                    units,
                    word -> statement.span().contains(word)
                            && NEGATION.matcher(small(article, word)).matches()));
        }
        tolerated.removeAll(marked);
        return new CueWords(marked, tolerated);
    }

    /// The cues that signal the status itself; a quotation only if there is no other.
    static List<Cue> signals(Statement statement) {
        var wanted = kinds(statement);
        var signals = statement.cues().stream()
                .filter(cue -> wanted.contains(cue.kind()))
                .toList();
        return signals.isEmpty() ? statement.cues() : signals;
    }

    private static Set<Cue.Kind> kinds(Statement statement) {
        return switch (statement.status()) {
            case CLAIM ->
                statement.sources().stream().allMatch(source -> isName(source.actor())) ? OF_SOURCE : OF_HEARSAY;
            case DENIAL -> OF_DENIAL;
            case SPECULATION -> OF_DOUBT;
            case OWN_ASSERTION -> Set.of();
        };
    }

    /// What betrays the speaker of a statement in the other statements of the same speaker.
    private static Stream<Span> sameSpeaker(AnnotatedArticle article, Statement statement) {
        var speaker = statement.sources().getLast().actor();
        return article.statements().stream()
                .filter(other -> isName(speaker) && !other.sources().isEmpty())
                .filter(other -> other.sources().getLast().actor().equals(speaker))
                .flatMap(other -> Stream.concat(
                        Stream.of(other.sources().getLast().words()),
                        other.cues().stream()
                                .filter(cue -> OF_SOURCE.contains(cue.kind()))
                                .flatMap(cue -> cue.pieces().stream())));
    }

    private static boolean isName(Actor actor) {
        return actor.kind() != Actor.Kind.UNNAMED;
    }

    private static SortedSet<Integer> ofCues(List<Span> units, List<Cue> cues) {
        return indices(units, word -> cues.stream().anyMatch(cue -> cue.overlaps(word)));
    }

    private static String small(Article article, Span word) {
        return article.quote(word).toLowerCase(Locale.ROOT);
    }

    private static SortedSet<Integer> indices(List<Span> units, Predicate<Span> wanted) {
        return IntStream.range(0, units.size())
                .filter(index -> wanted.test(units.get(index)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
