package app.hearsay.annotation.check;

import app.hearsay.annotation.check.Place.OfStatement.Field;
import app.hearsay.article.Article;
import app.hearsay.statement.HardCase;
import app.hearsay.statement.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Checks all of a statement that can be checked without the others.
record StatementCheck(Optional<Article> article, Cast cast) {

    private static final Pattern QUOTED_WHOLE = Pattern.compile("[„“\"»‚][^„“”\"«»‚‘]*+[“”\"«‘]");

    void check(StatementDraft draft, Flaws.OfStatement flaws) {
        draft.id().filter(id -> !Statement.Id.isValid(id)).ifPresent(id -> flaws.add(Field.ID, Flaw.Kind.ID_FORM, id));
        refuseEnds(draft.text().words(), flaws);
        refuseDoubles(draft.rules(), flaws);
        new AxesCheck(flaws).check(draft, cast);
        new AttributionCheck(cast, flaws).check(draft.attribution());
        new RelationsCheck(flaws).check(draft.relations());
        article.ifPresent(text -> new ExplanationCheck(text, flaws).check(draft));
    }

    private static void refuseEnds(String text, Flaws.OfStatement flaws) {
        if (text.endsWith(".")) {
            flaws.add(Field.TEXT, Flaw.Kind.FULL_STOP);
        }
        if (QUOTED_WHOLE.matcher(text).matches()) {
            flaws.add(Field.TEXT, Flaw.Kind.QUOTED_WHOLE);
        }
    }

    private static void refuseDoubles(List<HardCase> rules, Flaws.OfStatement flaws) {
        rules.stream()
                .distinct()
                .filter(rule -> Collections.frequency(rules, rule) > 1)
                .forEach(rule -> flaws.add(Field.RULES, Flaw.Kind.RULE_TWICE, rule.name()));
    }
}
