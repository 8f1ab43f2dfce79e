package app.hearsay.room;

import app.hearsay.account.Learner;
import app.hearsay.storage.JdbcTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `room_host`: who may lead which room.
@Repository
class JdbcHosts {

    private final JdbcClient jdbc;

    JdbcHosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Replaces the hosts of a room.
    void save(Room room) {
        jdbc.sql("delete from room_host where room = :room")
                .param("room", room.id().value())
                .update();
        room.hosts()
                .forEach(host -> jdbc.sql("insert into room_host (room, learner) values (:room, :learner)")
                        .param("room", room.id().value())
                        .param("learner", host.value())
                        .update());
    }

    /// The hosts of these rooms; a room without any is missing.
    Map<Room.Id, Set<Learner.Id>> of(JdbcSelection rooms) {
        var hosts = new HashMap<Room.Id, Set<Learner.Id>>();
        jdbc.sql("select * from room_host where room in (select id from room where " + rooms.condition() + ")")
                .param("value", rooms.value())
                .query((row, _) -> hosts.computeIfAbsent(
                                new Room.Id(row.getObject("room", UUID.class)), _ -> new HashSet<>())
                        .add(new Learner.Id(row.getObject("learner", UUID.class))))
                .list();
        return hosts;
    }

    /// What a learner may lead, newest first.
    List<LedRoom> ledBy(Learner.Id learner) {
        return jdbc.sql("""
                select room.id, room.opened_at
                from room_host join room on room.id = room_host.room
                where room_host.learner = :learner order by room.opened_at desc
                """)
                .param("learner", learner.value())
                .query((row, _) -> new LedRoom(row.getObject("id", UUID.class), JdbcTime.get(row, "opened_at")))
                .list();
    }

    /// Makes one learner a host of all rooms that another one leads.
    void inherit(Learner.Id former, Learner.Id heir) {
        jdbc.sql("""
                insert into room_host (room, learner)
                select room, cast(:heir as uuid) from room_host
                where learner = :former and room not in (select room from room_host where learner = :heir)
                """)
                .param("former", former.value())
                .param("heir", heir.value())
                .update();
    }

    void delete(Learner.Id learner) {
        jdbc.sql("delete from room_host where learner = :learner")
                .param("learner", learner.value())
                .update();
    }
}
