package app.hearsay.room;

import app.hearsay.game.Room;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What becomes of rooms that were opened before the installation was so old, in the tables `room` and `room_player`.
/// Some are spared: they are left as they are.
///
/// See decision 0056.
@Repository
class JdbcOldRooms {

    private static final UUID NO_ROOM = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcOldRooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Room.Id> openedBefore(Duration age) {
        return jdbc
                .sql("select id from room where opened_age_ms < :age")
                .param("age", age.toMillis())
                .query((row, _) -> new Room.Id(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void endOpenedBefore(Duration age, Set<Room.Id> spared) {
        update("""
                update room set step = 'ENDED', question = null, vote = null
                where opened_age_ms < :age and step <> 'ENDED' and id not in (:spared)
                """, age, spared);
    }

    /// Forgets what their players were called.
    void deleteNames(Duration age, Set<Room.Id> spared) {
        update("""
                update room_player set name = null
                where name is not null and room in (select id from room where opened_age_ms < :age)
                    and room not in (:spared)
                """, age, spared);
    }

    void deleteOpenedBefore(Duration age, Set<Room.Id> spared) {
        update("delete from room where opened_age_ms < :age and id not in (:spared)", age, spared);
    }

    /// A list in SQL cannot be empty, so that the spared have a room among them that there is not.
    private void update(String sql, Duration age, Set<Room.Id> spared) {
        List<UUID> ids = Stream.concat(Stream.of(NO_ROOM), spared.stream().map(Room.Id::value))
                .toList();
        jdbc.sql(sql).param("age", age.toMillis()).param("spared", ids).update();
    }
}
