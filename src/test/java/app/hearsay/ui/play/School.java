package app.hearsay.ui.play;

import app.hearsay.catalog.Catalog;
import app.hearsay.room.Hosts;
import app.hearsay.room.Phones;
import app.hearsay.room.Players;
import app.hearsay.room.Rooms;
import org.springframework.boot.test.context.TestComponent;

/// What games are played with, for tests that play some.
@TestComponent
public record School(Rooms rooms, Hosts hosts, Players players, Catalog catalog) {

    public Phones phones() {
        return new Phones(rooms, players, catalog);
    }
}
