package app.hearsay.result;

import app.hearsay.learner.Learner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// All attempts of a learner, oldest first, read in parts while somebody goes through them: eight bytes an attempt and
/// one part are in memory, and no connection is held in between, however slowly they are fetched.
///
/// See decision 0058.
final class EveryAttempt implements Iterable<Attempt> {

    private static final int PLACES = 5_000;
    private static final int PART = 500;

    private final JdbcAttempts attempts;
    private final Learner.Id learner;

    EveryAttempt(JdbcAttempts attempts, Learner.Id learner) {
        this.attempts = attempts;
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

    private List<Attempt> read(LongStream ids) {
        var part = ids.boxed().toList();
        return part.isEmpty() ? List.of() : attempts.withIds(part);
    }

    /// In the order in which they came.
    private long[] ids() {
        var parts = new ArrayList<long[]>();
        var places = attempts.places(learner, JdbcAttempts.Place.FIRST, PLACES);
        while (!places.isEmpty()) {
            parts.add(places.stream().mapToLong(JdbcAttempts.Place::id).toArray());
            places = attempts.places(learner, places.getLast(), PLACES);
        }
        return parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }
}
