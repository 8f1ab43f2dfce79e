package app.hearsay.annotation.check;

import app.hearsay.annotation.check.Place.OfItem.Part;
import app.hearsay.annotation.check.Place.OfStatement.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects what is wrong with one article while it is checked.
final class Flaws {

    private final List<Flaw> found = new ArrayList<>();

    void add(Place place, Flaw.Kind kind, String... words) {
        found.add(new Flaw(place, kind, List.of(words), Optional.empty()));
    }

    void add(Place place, Flaw.Kind kind, Optional<Place> other, String... words) {
        found.add(new Flaw(place, kind, List.of(words), other));
    }

    List<Flaw> found() {
        return List.copyOf(found);
    }

    /// Those of one statement.
    OfStatement of(int statement) {
        return new OfStatement(statement, this);
    }

    /// Collects what is wrong with one statement.
    record OfStatement(int statement, Flaws all) {

        void add(Field field, Flaw.Kind kind, String... words) {
            all.add(place(field), kind, words);
        }

        void add(Field list, int item, Part part, Flaw.Kind kind, String... words) {
            all.add(new Place.OfItem(place(list), item, part), kind, words);
        }

        private Place.OfStatement place(Field field) {
            return new Place.OfStatement(statement, field);
        }
    }
}
