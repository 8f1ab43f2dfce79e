package app.hearsay.annotation.check;

import app.hearsay.statement.Actor;
import app.hearsay.statement.Key;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks the keys and the names of actors.
record ActorCheck(Flaws flaws) {

    void check(List<ActorDraft> actors) {
        var names = new HashSet<String>();
        for (var draft : actors) {
            if (!Key.isValid(draft.key())) {
                flaws.add(new Place.OfActor(draft.key(), Place.OfActor.Field.KEY), Flaw.Kind.KEY_FORM, draft.key());
            }
            draft.actor().ifPresent(actor -> {
                refuseNamesake(actor, "de", actor.name().de(), names);
                refuseNamesake(actor, "en", actor.name().en(), names);
            });
        }
    }

    private void refuseNamesake(Actor actor, String language, String name, Set<String> names) {
        if (!names.add(language + ": " + name)) {
            flaws.add(new Place.OfActor(actor.key(), Place.OfActor.Field.NAME), Flaw.Kind.SAME_NAME, language, name);
        }
    }
}
