package app.hearsay.result;

import app.hearsay.learner.Learner;
import app.hearsay.storage.JdbcUnreadable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All attempts of a learner, oldest first, read in parts while somebody goes through them: eight bytes an attempt and
/// one part are in memory, and no connection is held in between, however slowly they are fetched.
///
/// See decision 0058.
final class JdbcEveryAttempt implements Iterable<Attempt> {

    private static final int PLACES = 5_000;
    private static final int PART = 500;

    /// Where an attempt stands in the index of a learner's attempts.
    ///
    /// @param id of its row: the greater, the later it came
    private record Place(UUID occasion, String kind, String question, long id) {

        /// Before all others.
        static final Place FIRST = new Place(new UUID(0, 0), "", "", 0);
    }

    private final JdbcClient jdbc;
    private final JdbcUnreadable unreadable;
    private final Learner.Id learner;

    JdbcEveryAttempt(JdbcClient jdbc, JdbcUnreadable unreadable, Learner.Id learner) {
        this.jdbc = jdbc;
        this.unreadable = unreadable;
        this.learner = learner;
    }

    @Override
    public Iterator<Attempt> iterator() {
        var ids = ids();
        return IntStream.rangeClosed(0, (ids.length - 1) / PART)
                .mapToObj(part -> Arrays.stream(ids, part * PART, Math.min(ids.length, (part + 1) * PART)))
                .flatMap(part -> read(part).stream())
                .iterator();
    }

    /// In the order in which they came.
    private long[] ids() {
        var parts = new ArrayList<long[]>();
        var places = placesAfter(Place.FIRST);
        while (!places.isEmpty()) {
            parts.add(places.stream().mapToLong(Place::id).toArray());
            places = placesAfter(places.getLast());
        }
        return parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    /// Reads nothing but the index.
    private List<Place> placesAfter(Place last) {
        return jdbc.sql("""
                select occasion, kind, question, id from attempt
                where learner = :learner and occasion >= :occasion and (occasion > :occasion
                    or kind > :kind or (kind = :kind and question > :question))
                order by learner, occasion, kind, question limit :most
                """)
                .param("learner", learner.value())
                .param("occasion", last.occasion())
                .param("kind", last.kind())
                .param("question", last.question())
                .param("most", PLACES)
                .query((row, _) -> new Place(
                        row.getObject("occasion", UUID.class),
                        row.getString("kind"),
                        row.getString("question"),
                        row.getLong("id")))
                .list();
    }

    /// In the order in which they came.
    private List<Attempt> read(LongStream ids) {
        var part = ids.boxed().toList();
        return part.isEmpty()
                ? List.of()
                : jdbc.sql("select * from attempt where id in (:ids) order by id")
                        .param("ids", part)
                        .query(unreadable.skip(JdbcAttemptRow::read));
    }
}
