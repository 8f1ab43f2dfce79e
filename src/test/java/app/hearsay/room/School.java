package app.hearsay.room;

import app.hearsay.catalog.Catalog;
import org.springframework.boot.test.context.TestComponent;

/// What games are played with, for tests that play some.
@TestComponent
public record School(Rooms rooms, Hosts hosts, Players players, Catalog catalog) {

    public Phones phones() {
        return new Phones(rooms, players, catalog);
    }
}
