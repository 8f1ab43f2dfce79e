package app.hearsay.annotation.check;

import app.hearsay.annotation.check.Place.OfItem.Part;
import app.hearsay.annotation.check.Place.OfStatement.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks what the statements of an article say of each other: ids, targets of denials, bodies of headlines.
final class ReferenceCheck {

    private final List<StatementDraft> drafts;
    private final Flaws flaws;
    private final Map<String, Integer> byId = new HashMap<>();

    ReferenceCheck(List<StatementDraft> drafts, Flaws flaws) {
        this.drafts = drafts;
        this.flaws = flaws;
    }

    void check() {
        for (int i = 0; i < drafts.size(); i++) {
            register(i);
        }
        for (int i = 0; i < drafts.size(); i++) {
            checkDenied(i);
            checkBody(i);
        }
    }

    private void register(int statement) {
        drafts.get(statement).soundId().ifPresent(id -> {
            var first = byId.putIfAbsent(id, statement);
            if (first != null) {
                flaws.add(
                        new Place.OfStatement(statement, Field.ID),
                        Flaw.Kind.SAME_ID,
                        Optional.of(new Place.OfStatement(first, Field.ID)),
                        id);
            }
        });
    }

    private void checkDenied(int statement) {
        var draft = drafts.get(statement);
        var denies = draft.relations().denies();
        for (int i = 0; i < denies.size(); i++) {
            int item = i;
            denies.get(i).soundTarget().ifPresent(target -> {
                if (draft.id().filter(target::equals).isPresent()) {
                    addDenied(statement, item, Flaw.Kind.DENIES_ITSELF, target);
                } else if (!byId.containsKey(target)) {
                    addDenied(statement, item, Flaw.Kind.UNKNOWN_STATEMENT, target);
                }
            });
        }
    }

    private void addDenied(int statement, int item, Flaw.Kind kind, String target) {
        flaws.of(statement).add(Field.DENIES, item, Part.TARGET, kind, target);
    }

    private void checkBody(int statement) {
        var draft = drafts.get(statement);
        draft.relations().soundBody().ifPresent(body -> {
            var announced = byId.get(body);
            if (draft.id().filter(body::equals).isPresent()) {
                addBody(statement, Flaw.Kind.ANNOUNCES_ITSELF, body);
            } else if (announced == null) {
                addBody(statement, Flaw.Kind.UNKNOWN_STATEMENT, body);
            } else if (drafts.get(announced).relations().isHeadline()) {
                addBody(statement, Flaw.Kind.ANNOUNCES_HEADLINE, body);
            }
        });
    }

    private void addBody(int statement, Flaw.Kind kind, String body) {
        flaws.of(statement).add(Field.BODY, kind, body);
    }
}
