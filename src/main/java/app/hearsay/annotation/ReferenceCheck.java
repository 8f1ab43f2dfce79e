package app.hearsay.annotation;

import app.hearsay.statement.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checks what the statements of a file say of each other: ids, targets of denials, bodies of headlines, and that no
/// two explanations are alike.
final class ReferenceCheck {

    private final Map<Statement.Id, StatementDraft> byId = new HashMap<>();

    void check(List<StatementDraft> drafts) {
        drafts.forEach(this::register);
        drafts.forEach(this::checkDenied);
        drafts.forEach(this::checkBody);
        refuseAlike(drafts);
    }

    private void register(StatementDraft draft) {
        draft.id().ifPresent(id -> {
            var first = byId.putIfAbsent(id, draft);
            if (first != null) {
                draft.fields()
                        .problem(
                                "id",
                                "%s is the id of the statement on line %d already"
                                        .formatted(id.local(), first.fields().line()));
            }
        });
    }

    private void checkDenied(StatementDraft draft) {
        for (var denied : draft.relations().denied()) {
            var target = denied.denies().target();
            if (draft.id().filter(target::equals).isPresent()) {
                denied.fields().problem("statement", "a denial cannot deny itself");
            } else if (!byId.containsKey(target)) {
                denied.fields().problem("statement", "there is no statement " + target.local());
            }
        }
    }

    private void checkBody(StatementDraft draft) {
        draft.relations().body().ifPresent(body -> {
            var announced = byId.get(body);
            if (draft.id().filter(body::equals).isPresent()) {
                draft.fields().problem("body", "a headline cannot announce itself");
            } else if (announced == null) {
                draft.fields().problem("body", "there is no statement " + body.local());
            } else if (announced.relations().isHeadline()) {
                draft.fields().problem("body", body.local() + " is a headline itself");
            }
        });
    }

    private static void refuseAlike(List<StatementDraft> drafts) {
        var first = new HashMap<String, StatementDraft>();
        for (var draft : drafts) {
            draft.why().ifPresent(why -> {
                for (var text : List.of("de " + why.de(), "en " + why.en())) {
                    var other = first.putIfAbsent(ExplanationCheck.bare(text), draft);
                    if (other != null) {
                        draft.fields()
                                .problem(
                                        "why",
                                        "the explanation (%s) is that of %s, but for the words it quotes"
                                                .formatted(text.substring(0, 2), other.name()));
                    }
                }
            });
        }
    }
}
