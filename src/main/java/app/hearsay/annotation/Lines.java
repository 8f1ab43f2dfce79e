package app.hearsay.annotation;

import app.hearsay.annotation.check.Flaw;
import app.hearsay.annotation.check.Place;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Knows on which line, counted from 1, a file has what a place of its draft names. What the file does not have is
/// looked for where it belongs: on the line of the entry that lacks it.
///
/// @param statements the entries of the draft's statements
/// @param rest the entries of what states nothing
record Lines(Fields file, List<Fields> statements, List<Fields> rest) {

    /// The line of what is wrong. A sentence that is left out belongs behind the statement before it.
    int of(Flaw flaw) {
        return flaw.place() instanceof Place.InText && flaw.other().isPresent()
                ? of(flaw.other().get())
                : of(flaw.place());
    }

    private int of(Place place) {
        return switch (place) {
            case Place.InText _ -> file.line(List.of("statements"));
            case Place.OfArticle(var field) -> file.line(PlaceKeys.of(field));
            case Place.OfActor(var key, var _) -> line(file.node("actors"), key);
            case Place.OfStatement(int statement, var field) -> line(statements.get(statement), field);
            case Place.OfItem(var list, int item, var part) -> line(item(list, item), PlaceKeys.of(part));
            case Place.OfRest(int entry, var field) -> rest.get(entry).line(List.of(PlaceKeys.of(field)));
        };
    }

    /// The line on which the entry begins that a place belongs to.
    int ofEntry(Place place) {
        return switch (place) {
            case Place.OfStatement(int statement, var _) ->
                statements.get(statement).line(List.of());
            case Place.OfItem item -> ofEntry(item.list());
            case Place.OfRest(int entry, var _) -> rest.get(entry).line(List.of());
            case Place.InText _, Place.OfArticle _, Place.OfActor _ -> of(place);
        };
    }

    /// Whether the file says what belongs to a place.
    boolean has(Place.OfStatement place) {
        return statements.get(place.statement()).has(PlaceKeys.of(place.field()).getFirst());
    }

    private static int line(Fields statement, Place.OfStatement.Field field) {
        return switch (field) {
            case WHY_DE -> line(statement.node("why"), "de");
            case WHY_EN -> line(statement.node("why"), "en");
            case ID,
                    TEXT,
                    VOICE,
                    POLARITY,
                    CERTAINTY,
                    OUTLET_POSSIBLE,
                    ALTERNATIVES,
                    SOURCES,
                    ALSO_SAID_BY,
                    CUES,
                    DENIES,
                    FLAGS,
                    BODY,
                    RULES,
                    WHY,
                    DEBATE -> statement.line(PlaceKeys.of(field));
        };
    }

    private Node item(Place.OfStatement list, int item) {
        var node =
                statements.get(list.statement()).node(PlaceKeys.of(list.field()).getFirst());
        return node instanceof SequenceNode sequence ? sequence.getValue().get(item) : node;
    }

    private static int line(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                if (Fields.name(tuple.getKeyNode()).equals(key)) {
                    return Problems.lineOf(tuple.getKeyNode());
                }
            }
        }
        return Problems.lineOf(node);
    }
}
