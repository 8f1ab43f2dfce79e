package app.hearsay.annotation.check;

import java.util.List;

/// Finds all that is wrong with an annotated article. Stateless.
public final class ArticleCheck {

    private ArticleCheck() {}

    /// Every flaw of a draft, check by check; none if [ArticleDraft#annotated()] can be asked for.
    public static List<Flaw> flaws(ArticleDraft draft) {
        var flaws = new Flaws();
        new CompletenessCheck(flaws).check(draft);
        new AboutCheck(flaws).check(draft);
        new ActorCheck(flaws).check(draft.actors());
        var statements = new StatementCheck(draft.article(), draft.cast());
        for (int i = 0; i < draft.statements().size(); i++) {
            statements.check(draft.statements().get(i), flaws.of(i));
        }
        new ReferenceCheck(draft.statements(), flaws).check();
        draft.article().ifPresent(article -> new LayoutCheck(article, flaws).check(draft));
        return flaws.found();
    }
}
