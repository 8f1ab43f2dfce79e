package app.hearsay.room;

import app.hearsay.game.Device;
import app.hearsay.game.Room;
import app.hearsay.game.RoomCode;
import app.hearsay.learner.Learner;
import app.hearsay.storage.JdbcTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        room.devices()
                .values()
                .forEach(device -> jdbc.sql("""
                        insert into room_host (room, learner, number, since, how)
                        values (:room, :learner, :number, :since, :how)
                        """)
                        .param("room", room.id().value())
                        .param("learner", device.id().value())
                        .param("number", device.number())
                        .param("since", JdbcTime.of(device.since()))
                        .param("how", device.how().name())
                        .update());
    }

    /// The hosts of these rooms; a room without any is missing.
    Map<Room.Id, Map<Learner.Id, Device>> of(JdbcSelection rooms) {
        var hosts = new HashMap<Room.Id, Map<Learner.Id, Device>>();
        jdbc.sql("select * from room_host where room in (select id from room where " + rooms.condition() + ")")
                .param("value", rooms.value())
                .query((row, _) -> {
                    var device = new Device(
                            new Learner.Id(row.getObject("learner", UUID.class)),
                            row.getInt("number"),
                            JdbcTime.get(row, "since"),
                            Device.How.named(row.getString("how")));
                    return hosts.computeIfAbsent(new Room.Id(row.getObject("room", UUID.class)), _ -> new HashMap<>())
                            .put(device.id(), device);
                })
                .list();
        return hosts;
    }

    /// What a learner may lead, newest first.
    List<LedRoom> ledBy(Learner.Id learner) {
        return jdbc.sql("""
                select room.id, room.opened_at, room_host.number, room_host.since, room_host.how
                from room_host join room on room.id = room_host.room
                where room_host.learner = :learner order by room.opened_at desc
                """)
                .param("learner", learner.value())
                .query((row, _) -> new LedRoom(
                        row.getObject("id", UUID.class),
                        JdbcTime.get(row, "opened_at"),
                        row.getInt("number"),
                        JdbcTime.get(row, "since"),
                        Device.How.named(row.getString("how"))))
                .list();
    }

    /// The rooms that a learner leads, those that are not over first, then the newest.
    List<OwnRoom> roomsOf(Learner.Id learner, int most) {
        return jdbc.sql("""
                select room.code, room.opened_at, room.step,
                    (select count(*) from room_player where room_player.room = room.id and not removed) as players
                from room_host join room on room.id = room_host.room
                where room_host.learner = :learner
                order by case when room.step = 'ENDED' then 1 else 0 end, room.opened_at desc limit :most
                """)
                .param("learner", learner.value())
                .param("most", most)
                .query((row, _) -> new OwnRoom(
                        new RoomCode(row.getString("code")),
                        JdbcTime.get(row, "opened_at"),
                        row.getString("step").equals("ENDED"),
                        row.getInt("players")))
                .list();
    }

    /// Makes one learner a host of all rooms that another one leads.
    void inherit(Learner.Id former, Learner.Id heir, Instant now) {
        jdbc.sql("""
                insert into room_host (room, learner, number, since, how)
                select former.room, cast(:heir as uuid),
                    (select max(other.number) + 1 from room_host other where other.room = former.room),
                    cast(:now as timestamp(3) with time zone), 'RESUME_CODE'
                from room_host former
                where former.learner = :former
                    and former.room not in (select room from room_host where learner = :heir)
                """)
                .param("former", former.value())
                .param("heir", heir.value())
                .param("now", JdbcTime.of(now))
                .update();
    }

    void delete(Learner.Id learner) {
        jdbc.sql("delete from room_host where learner = :learner")
                .param("learner", learner.value())
                .update();
    }
}
