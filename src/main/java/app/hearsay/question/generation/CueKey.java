package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.statement.Actor;
import app.hearsay.statement.Cue;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which cues of a statement give its status away: those of the deciding kind. Verbs of saying do not decide a denial,
/// and quotation marks decide a claim only where nothing else does.
///
/// See decision 0076.
public final class CueKey {

    /// In a claim Konjunktiv II only stands in for Konjunktiv I, and "would" for "will".
    static final Set<Cue.Kind> OF_SOURCE = EnumSet.of(
            Cue.Kind.ATTRIBUTION,
            Cue.Kind.REPORTING_VERB,
            Cue.Kind.KONJUNKTIV_I,
            Cue.Kind.KONJUNKTIV_II,
            Cue.Kind.WOULD);

    private static final Set<Cue.Kind> OF_HEARSAY =
            EnumSet.of(Cue.Kind.ATTRIBUTION, Cue.Kind.REPORTING_VERB, Cue.Kind.MODAL, Cue.Kind.ADVERB);
    private static final Set<Cue.Kind> OF_DENIAL = EnumSet.of(Cue.Kind.DENIAL_WORD);
    private static final Set<Cue.Kind> OF_DOUBT = EnumSet.of(
            Cue.Kind.KONJUNKTIV_II,
            Cue.Kind.WOULD,
            Cue.Kind.MODAL,
            Cue.Kind.ADVERB,
            Cue.Kind.CONDITIONAL,
            Cue.Kind.DOUBT_VERB);

    private CueKey() {}

    /// In the order of the text; all cues if none is of a deciding kind.
    public static List<Cue> of(Article article, Statement statement) {
        var wanted = kinds(statement);
        var key = statement.cues().stream()
                .filter(cue -> wanted.contains(cue.kind()) || passesOn(article, statement, cue))
                .toList();
        return key.isEmpty() ? statement.cues() : key;
    }

    private static Set<Cue.Kind> kinds(Statement statement) {
        return switch (statement.status()) {
            case CLAIM -> ofClaim(statement);
            case DENIAL -> OF_DENIAL;
            case SPECULATION -> OF_DOUBT;
            case OWN_ASSERTION -> Set.of();
        };
    }

    private static Set<Cue.Kind> ofClaim(Statement statement) {
        return statement.isHearsay() ? OF_HEARSAY : OF_SOURCE;
    }

    /// "Soll" tells of hearsay also where the source is named, but not where it is a plan.
    private static boolean passesOn(Article article, Statement statement, Cue cue) {
        return cue.kind() == Cue.Kind.MODAL
                && statement.status() == Status.CLAIM
                && !statement.rules().contains(HardCase.PLAN_SOLLEN)
                && WordList.PASSES_ON.is(article.language(), cue.quoted(article));
    }

    static boolean isName(Actor actor) {
        return actor.kind() != Actor.Kind.UNNAMED;
    }
}
