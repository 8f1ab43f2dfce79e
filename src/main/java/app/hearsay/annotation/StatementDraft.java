package app.hearsay.annotation;

import app.hearsay.article.Article;
import app.hearsay.article.Bilingual;
import app.hearsay.statement.Actor;
import app.hearsay.statement.Cue;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Source;
import app.hearsay.statement.Statement;
import java.util.List;
import java.util.Optional;

/// A statement as far as its file tells it; whatever is missing has been reported.
///
/// @param fields where it stands in the file
record StatementDraft(
        Fields fields,
        Optional<Statement.Id> id,
        Stretch stretch,
        Optional<Axes> axes,
        List<Source> sources,
        List<Actor> alsoSaidBy,
        List<Cue> cues,
        Relations relations,
        List<HardCase> rules,
        Optional<Bilingual> why) {

    /// What to call it in a problem.
    String name() {
        return id.map(Statement.Id::local).orElse("the statement on line " + fields.line());
    }

    /// The statement itself; to be asked for only when nothing was reported.
    Statement statement(Article article) {
        var span = stretch.span().orElseThrow();
        var sound = axes.orElseThrow();
        return new Statement(
                id.orElseThrow(),
                span,
                article.quote(span),
                sound.voice(),
                sound.polarity(),
                sound.certainty(),
                sources,
                sound.outletPossible(),
                alsoSaidBy,
                cues,
                relations.denied().stream().map(Relations.Denied::denies).toList(),
                sound.alternatives(),
                relations.flags(),
                relations.body(),
                rules,
                why.orElseThrow());
    }
}
