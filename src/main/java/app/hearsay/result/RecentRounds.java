package app.hearsay.result;

import app.hearsay.learner.Learner;
import java.util.List;
import java.util.UUID;

/// Tells in which rounds a learner has answered lately. Whoever writes to the log does, since the log knows neither
/// rounds nor rooms, and keeps no second index by time.
public interface RecentRounds {

    /// What stands as the round of those answers, the last begun first.
    ///
    /// @param most how many at most
    List<UUID> newest(Learner.Id learner, int most);
}
