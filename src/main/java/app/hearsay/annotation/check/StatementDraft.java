package app.hearsay.annotation.check;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.statement.Actor;
import app.hearsay.statement.Argument;
import app.hearsay.statement.Denies;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import app.hearsay.statement.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A statement as far as it is described.
///
/// @param id the local part of its id
/// @param rules in the order of the draft
public record StatementDraft(
        Optional<String> id,
        Stretch text,
        Axes axes,
        Attribution attribution,
        Relations relations,
        List<HardCase> rules,
        Explanation why) {

    /// Why the statement is labelled as it is, as far as it is written.
    ///
    /// @param debate reasons for two labels; nothing if some are incomplete
    public record Explanation(Optional<String> de, Optional<String> en, Optional<List<Argument>> debate) {

        /// Without reasons for a debate.
        public Explanation(Optional<String> de, Optional<String> en) {
            this(de, en, Optional.of(List.of()));
        }

        /// Both languages, if none is missing.
        Optional<Bilingual> bilingual() {
            return de.flatMap(german -> en.map(english -> new Bilingual(german, english)));
        }
    }

    public StatementDraft {
        rules = List.copyOf(rules);
    }

    /// The local part of its id, if it has the form of one.
    public Optional<String> soundId() {
        return id.filter(Statement.Id::isValid);
    }

    /// @throws java.util.NoSuchElementException if something is missing
    Statement statement(Article article, Cast cast) {
        var span = text.span().orElseThrow();
        var sources = attribution.soundSources(cast);
        var voice = axes.voice().orElseThrow();
        var polarity = axes.polarity().orElseThrow();
        var certainty = axes.certainty().orElseThrow();
        var reading = new CueReading(article, Status.of(voice, polarity, certainty, sources));
        return new Statement(
                new Statement.Id(article.id(), id.orElseThrow()),
                span,
                article.quote(span),
                voice,
                polarity,
                certainty,
                sources,
                axes.outletPossible(),
                alsoSaidBy(cast),
                attribution.soundCues().stream().map(reading::read).toList(),
                denies(article),
                Set.copyOf(axes.alternatives()),
                relations.flags(),
                relations.body().map(body -> new Statement.Id(article.id(), body)),
                rules,
                why.bilingual().orElseThrow(),
                why.debate().orElseThrow());
    }

    private List<Actor> alsoSaidBy(Cast cast) {
        return attribution.alsoSaidBy().stream()
                .map(key -> cast.actor(key).orElseThrow())
                .toList();
    }

    private List<Denies> denies(Article article) {
        return relations.denies().stream()
                .map(rejection -> new Denies(
                        new Statement.Id(article.id(), rejection.target().orElseThrow()),
                        rejection.how().orElseThrow()))
                .toList();
    }
}
