package app.hearsay.statement;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.article.Span;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A stretch of an article to which a reader could say "stimmt" or "stimmt nicht", and how the article reports it.
///
/// See decisions 0002 and 0003.
///
/// @param span one contiguous stretch of the article
/// @param text the article's words at `span`, no-break spaces included
/// @param sources the attribution chain, outermost first; empty in the outlet's own voice
/// @param outletPossible whether "the outlet itself" also answers the question who says it
/// @param alsoSaidBy actors whom a careful reader could also name as the source; none of them is a link of the chain
/// @param cues in the order of the text
/// @param alternatives other statuses that a careful reader could defend; never holds [#status()]
/// @param body for a headline the statement that it announces
/// @param rules the hard cases that decided how it is labelled, in the order of the scheme
/// @param debate reasons for its status and for one of its alternatives; empty if nobody has written any
public record Statement(
        Id id,
        Span span,
        String text,
        Voice voice,
        Polarity polarity,
        Certainty certainty,
        List<Source> sources,
        boolean outletPossible,
        List<Actor> alsoSaidBy,
        List<Cue> cues,
        List<Denies> denies,
        Set<Status> alternatives,
        Set<Flag> flags,
        Optional<Id> body,
        List<HardCase> rules,
        Bilingual why,
        List<Argument> debate)
        implements Serializable {

    /// Names a statement for good: its article and `s` with two or three digits.
    public record Id(Article.Id article, String local) implements Comparable<Id>, Serializable {

        private static final Pattern FORM = Pattern.compile("s\\d{2,3}");

        /// @throws IllegalArgumentException if the local part has another form
        public Id {
            if (!FORM.matcher(local).matches()) {
                throw new IllegalArgumentException("not a statement id: " + local);
            }
        }

        /// Whether the value can be the local part of an id.
        public static boolean isValid(String local) {
            return FORM.matcher(local).matches();
        }

        @Override
        public int compareTo(Id other) {
            int byArticle = article.compareTo(other.article);
            return byArticle != 0 ? byArticle : local.compareTo(other.local);
        }

        /// `article/local`.
        @Override
        public String toString() {
            return article + "/" + local;
        }
    }

    private static final Set<Cue.Kind> CONDITIONAL =
            EnumSet.of(Cue.Kind.CONDITIONAL, Cue.Kind.KONJUNKTIV_II, Cue.Kind.WOULD);

    /// Marks a statement as special.
    public enum Flag {
        /// A judgement about which fair people may differ.
        OPINION,
        /// A headline, cross-head or teaser with a finite verb: kept out of the ordinary questions.
        HEADLINE
    }

    /// @throws IllegalArgumentException if the axes contradict each other
    public Statement {
        sources = List.copyOf(sources);
        alsoSaidBy = List.copyOf(alsoSaidBy);
        cues = List.copyOf(cues);
        denies = List.copyOf(denies);
        debate = List.copyOf(debate);
        rules = rules.stream().sorted().distinct().toList();
        alternatives = alternatives.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(alternatives));
        flags = flags.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(flags));
        if ((voice == Voice.OWN) != sources.isEmpty()) {
            throw new IllegalArgumentException("a reported statement has a source, an own one has none");
        }
        if (polarity == Polarity.DENY && voice == Voice.OWN) {
            throw new IllegalArgumentException("only a source denies; the outlet's own \"not\" is no denial");
        }
        if (polarity == Polarity.AFFIRM && !denies.isEmpty()) {
            throw new IllegalArgumentException("only a denial denies");
        }
        if (alternatives.contains(Status.of(voice, polarity, certainty, sources))) {
            throw new IllegalArgumentException("an alternative repeats the status");
        }
    }

    /// How the statement is reported, derived from its axes.
    public Status status() {
        return Status.of(voice, polarity, certainty, sources);
    }

    /// Whether a careful reader could defend `candidate`: it is the status or an alternative.
    public boolean accepts(Status candidate) {
        return candidate == status() || alternatives.contains(candidate);
    }

    /// Whether the article only implies that somebody says it ("soll", "angeblich"): a link of its chain is of the kind
    /// [Actor.Kind#UNNAMED].
    public boolean isHearsay() {
        return sources.stream().anyMatch(Source::isUnnamed);
    }

    /// Whether a condition, or a form for what is only imagined, gives it away.
    public boolean isConditional() {
        return cues.stream().map(Cue::kind).anyMatch(CONDITIONAL::contains);
    }

    /// Whether it stands in a headline, cross-head or teaser.
    public boolean isHeadline() {
        return flags.contains(Flag.HEADLINE);
    }

    /// What is lit of its cues, cue by cue.
    ///
    /// @param text the article that it stands in
    public Stream<Span> lit(Article text) {
        return cues.stream().flatMap(cue -> cue.lit(text).stream());
    }
}
