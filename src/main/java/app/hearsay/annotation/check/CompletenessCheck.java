package app.hearsay.annotation.check;

import app.hearsay.annotation.check.Place.OfItem.Part;
import app.hearsay.annotation.check.Place.OfStatement.Field;
import java.util.List;
import java.util.Optional;

/// Finds what a draft still lacks.
record CompletenessCheck(Flaws flaws) {

    void check(ArticleDraft draft) {
        checkAbout(draft.about());
        draft.actors().forEach(this::checkActor);
        for (int i = 0; i < draft.statements().size(); i++) {
            checkStatement(draft.statements().get(i), flaws.of(i));
        }
        for (int i = 0; i < draft.rest().size(); i++) {
            need(draft.rest().get(i).text().span(), new Place.OfRest(i, Place.OfRest.Field.TEXT));
            need(draft.rest().get(i).reason(), new Place.OfRest(i, Place.OfRest.Field.REASON));
        }
        if (draft.statements().isEmpty()) {
            flaws.add(new Place.OfArticle(Place.OfArticle.Field.STATEMENTS), Flaw.Kind.NO_STATEMENTS);
        }
    }

    private void checkAbout(AboutDraft about) {
        need(about.topic(), new Place.OfArticle(Place.OfArticle.Field.TOPIC));
        need(about.title(), new Place.OfArticle(Place.OfArticle.Field.TITLE));
        need(about.intro(), new Place.OfArticle(Place.OfArticle.Field.INTRO));
        need(about.provenance(), new Place.OfArticle(Place.OfArticle.Field.PROVENANCE));
    }

    private void checkActor(ActorDraft actor) {
        need(actor.kind(), new Place.OfActor(actor.key(), Place.OfActor.Field.KIND));
        need(actor.name(), new Place.OfActor(actor.key(), Place.OfActor.Field.NAME));
    }

    private void need(Optional<?> value, Place place) {
        if (value.isEmpty()) {
            flaws.add(place, Flaw.Kind.MISSING);
        }
    }

    private static void checkStatement(StatementDraft draft, Flaws.OfStatement flaws) {
        need(draft.id(), Field.ID, flaws);
        need(draft.text().span(), Field.TEXT, flaws);
        need(draft.axes().voice(), Field.VOICE, flaws);
        need(draft.axes().polarity(), Field.POLARITY, flaws);
        need(draft.axes().certainty(), Field.CERTAINTY, flaws);
        need(draft.why().de(), Field.WHY_DE, flaws);
        need(draft.why().en(), Field.WHY_EN, flaws);
        checkSources(draft.attribution().sources(), flaws);
        checkCues(draft.attribution().cues(), flaws);
        checkDenied(draft.relations().denies(), flaws);
    }

    private static void checkSources(List<Attribution.Link> chain, Flaws.OfStatement flaws) {
        for (int i = 0; i < chain.size(); i++) {
            need(chain.get(i).actor(), Field.SOURCES, i, Part.ACTOR, flaws);
            need(chain.get(i).words(), Field.SOURCES, i, Part.WORDS, flaws);
        }
    }

    private static void checkCues(List<Attribution.Signal> cues, Flaws.OfStatement flaws) {
        for (int i = 0; i < cues.size(); i++) {
            need(cues.get(i).pieces().stream().findFirst(), Field.CUES, i, Part.WORDS, flaws);
            need(cues.get(i).kind(), Field.CUES, i, Part.KIND, flaws);
        }
    }

    private static void checkDenied(List<Relations.Rejection> denies, Flaws.OfStatement flaws) {
        for (int i = 0; i < denies.size(); i++) {
            need(denies.get(i).target(), Field.DENIES, i, Part.TARGET, flaws);
            need(denies.get(i).how(), Field.DENIES, i, Part.HOW, flaws);
        }
    }

    private static void need(Optional<?> value, Field field, Flaws.OfStatement flaws) {
        if (value.isEmpty()) {
            flaws.add(field, Flaw.Kind.MISSING);
        }
    }

    private static void need(Optional<?> value, Field list, int item, Part part, Flaws.OfStatement flaws) {
        if (value.isEmpty()) {
            flaws.add(list, item, part, Flaw.Kind.MISSING);
        }
    }
}
