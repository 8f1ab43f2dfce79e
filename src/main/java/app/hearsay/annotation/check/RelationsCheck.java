package app.hearsay.annotation.check;

import app.hearsay.annotation.check.Place.OfItem.Part;
import app.hearsay.annotation.check.Place.OfStatement.Field;
import app.hearsay.statement.Statement;
import java.util.HashSet;
import java.util.List;

/// Checks what a statement says of others, as far as the others are not needed for it.
record RelationsCheck(Flaws.OfStatement flaws) {

    void check(Relations relations) {
        checkTargets(relations.denies());
        relations
                .body()
                .filter(body -> !Statement.Id.isValid(body))
                .ifPresent(body -> flaws.add(Field.BODY, Flaw.Kind.ID_FORM, body));
        if (relations.isHeadline() && relations.body().isEmpty()) {
            flaws.add(Field.BODY, Flaw.Kind.HEADLINE_WITHOUT_BODY);
        }
        if (!relations.isHeadline() && relations.body().isPresent()) {
            flaws.add(Field.BODY, Flaw.Kind.BODY_WITHOUT_HEADLINE);
        }
    }

    private void checkTargets(List<Relations.Rejection> denies) {
        var seen = new HashSet<String>();
        for (int i = 0; i < denies.size(); i++) {
            int item = i;
            var rejection = denies.get(i);
            rejection
                    .target()
                    .filter(target -> !Statement.Id.isValid(target))
                    .ifPresent(target -> add(item, Flaw.Kind.ID_FORM, target));
            rejection
                    .soundTarget()
                    .filter(target -> !seen.add(target))
                    .ifPresent(target -> add(item, Flaw.Kind.DENIED_TWICE, target));
        }
    }

    private void add(int item, Flaw.Kind kind, String target) {
        flaws.add(Field.DENIES, item, Part.TARGET, kind, target);
    }
}
