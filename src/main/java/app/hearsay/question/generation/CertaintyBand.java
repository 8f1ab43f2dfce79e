package app.hearsay.question.generation;

import app.hearsay.article.Article;
import app.hearsay.statement.Certainty;
import app.hearsay.statement.Cue;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import app.hearsay.statement.WordList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How sure the words of a sentence sound, in three bands: grade 5 is settled; 4 and 3, almost and probable,
/// are probable; 2 and 1, possible and open, are open.
///
/// See decision 0073.
enum CertaintyBand {
    /// Said without reservation.
    SETTLED,
    /// With a "probably", an "apparently", an "almost certainly".
    PROBABLE,
    /// With a "could", a "not ruled out", an "unclear whether".
    OPEN;

    /// What can be read as less sure, though its grade says 5, or weighs differently for different readers: a
    /// source's words in the subjunctive, and what depends on a condition.
    private static final Set<Cue.Kind> DISPUTED =
            EnumSet.of(Cue.Kind.KONJUNKTIV_I, Cue.Kind.KONJUNKTIV_II, Cue.Kind.WOULD, Cue.Kind.CONDITIONAL);

    private static final Set<HardCase> NOT_WEIGHED = EnumSet.of(
            HardCase.CAPTION,
            HardCase.DEMAND_OR_ACT,
            HardCase.THREAT,
            HardCase.PLAN_SOLLEN,
            HardCase.NOUN_HEDGE,
            HardCase.VIEWPOINT,
            HardCase.JUDGEMENT_BY_SOURCE);

    private static CertaintyBand of(Certainty certainty) {
        return switch (certainty.grade()) {
            case 5 -> SETTLED;
            case 4, 3 -> PROBABLE;
            default -> OPEN;
        };
    }

    /// The band of a whole sentence whose only statement it is; empty where its words do not tell.
    static Optional<CertaintyBand> of(Article article, Statement statement) {
        var sentence = article.quote(article.sentencesAround(statement.span()));
        boolean told = !statement.isHearsay()
                && statement.status() != Status.DENIAL
                && !isDisputed(statement)
                && statement.rules().stream().noneMatch(NOT_WEIGHED::contains)
                && isWeighed(article.language(), sentence, of(statement.certainty()))
                && hedgesInside(article, statement);
        return told ? Optional.of(of(statement.certainty())) : Optional.empty();
    }

    /// Whether a sentence has no words which readers weigh differently.
    private static boolean isWeighed(Locale language, String sentence, CertaintyBand band) {
        boolean seemsOpen = band == SETTLED && WordList.SEEMINGLY_OPEN.isIn(language, sentence);
        return !seemsOpen && !WordList.UNWEIGHED.isIn(language, sentence);
    }

    private static boolean isDisputed(Statement statement) {
        boolean perhapsMore = statement.status() != Status.SPECULATION
                && statement.accepts(Status.SPECULATION)
                && statement.certainty().grade() == 5;
        return perhapsMore || statement.cues().stream().map(Cue::kind).anyMatch(DISPUTED::contains);
    }

    /// Whether everything that leaves something open stands in the sentence itself, and something does if the
    /// grade says so.
    private static boolean hedgesInside(Article article, Statement statement) {
        var sentence = article.sentencesAround(statement.span());
        var hedges = statement.cues().stream()
                .filter(cue -> cue.kind() != Cue.Kind.ATTRIBUTION && cue.kind() != Cue.Kind.QUOTATION)
                .map(Cue::words)
                .toList();
        boolean needed = of(statement.certainty()) != SETTLED;
        return hedges.stream().allMatch(sentence::contains) && (!needed || !hedges.isEmpty());
    }
}
