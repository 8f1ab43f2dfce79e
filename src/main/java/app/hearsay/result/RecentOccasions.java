package app.hearsay.result;

import app.hearsay.learner.Learner;
import java.util.List;

/// Tells on which occasions a learner has answered lately. Whoever writes to the log does, since the log knows neither
/// rounds nor rooms, and keeps no second index by time.
///
/// See decision 0058.
public interface RecentOccasions {

    /// The last begun first.
    ///
    /// @param most how many at most
    List<Occasion> newest(Learner.Id learner, int most);
}
