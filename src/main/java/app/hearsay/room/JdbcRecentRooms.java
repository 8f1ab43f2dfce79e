package app.hearsay.room;

import app.hearsay.game.Room;
import app.hearsay.game.Vote;
import app.hearsay.learner.Learner;
import app.hearsay.result.Occasion;
import app.hearsay.result.RecentOccasions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// In which rooms a learner has answered lately, as the attempt log names them.
@Repository
class JdbcRecentRooms implements RecentOccasions {

    private final JdbcClient jdbc;

    JdbcRecentRooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Occasion> newest(Learner.Id learner, int most) {
        return jdbc
                .sql("select room from room_player where learner = :learner order by joined_at desc limit :most")
                .param("learner", learner.value())
                .param("most", most)
                .query((row, _) -> new Room.Id(row.getObject("room", UUID.class)))
                .list()
                .stream()
                .flatMap(room -> Stream.of(Vote.values()).map(room::occasion))
                .limit(most)
                .toList();
    }
}
