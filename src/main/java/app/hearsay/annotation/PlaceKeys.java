package app.hearsay.annotation;

import app.hearsay.annotation.check.Place;
import java.util.List;

/// The keys under which a file has what the places of its draft name.
final class PlaceKeys {

    private PlaceKeys() {}

    /// The key, then those that stand in for it where the file lacks it.
    static List<String> of(Place.OfArticle.Field field) {
        return switch (field) {
            case LANGUAGE -> List.of("language");
            case TOPIC -> List.of("topic");
            case TITLE -> List.of("title");
            case INTRO -> List.of("intro");
            case PROVENANCE -> List.of("provenance");
            case ORIGIN -> List.of("seed");
            case STORY -> List.of("day", "part", "seed");
            case STATEMENTS -> List.of("statements");
        };
    }

    /// The key, then those that stand in for it where the file lacks it.
    static List<String> of(Place.OfStatement.Field field) {
        return switch (field) {
            case ID -> List.of("id");
            case TEXT -> List.of("text");
            case VOICE -> List.of("voice");
            case POLARITY -> List.of("polarity");
            case CERTAINTY -> List.of("certainty");
            case OUTLET_POSSIBLE -> List.of("outlet_possible");
            case ALTERNATIVES -> List.of("alt");
            case SOURCES -> List.of("sources");
            case ALSO_SAID_BY -> List.of("also_said_by");
            case CUES -> List.of("cues");
            case DENIES -> List.of("denies");
            case FLAGS -> List.of("flags");
            case BODY -> List.of("body", "flags");
            case RULES -> List.of("rules");
            case WHY, WHY_DE, WHY_EN -> List.of("why");
            case DEBATE -> List.of("debate");
        };
    }

    static String of(Place.OfItem.Part part) {
        return switch (part) {
            case ACTOR -> "actor";
            case WORDS -> "words";
            case KIND -> "kind";
            case TARGET -> "statement";
            case HOW -> "how";
        };
    }

    static String of(Place.OfRest.Field field) {
        return switch (field) {
            case TEXT -> "text";
            case REASON -> "reason";
        };
    }
}
