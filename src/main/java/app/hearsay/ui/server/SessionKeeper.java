package app.hearsay.ui.server;

import app.hearsay.time.SteadyClock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Keeps no more sessions than may be, and lets those go first that cost nobody anything: newcomers whose browser has
/// never run a script, the oldest of whoever has most of them; then what a caller who has a quarter of all has not used
/// for longest. Only when there is neither, one session too many is refused.
///
/// Whoever loses a session that is still in use loses nothing: the page is loaded again, and all else is in the
/// database.
public final class SessionKeeper extends SteadySessions {

    private static final Logger LOG = LoggerFactory.getLogger(SessionKeeper.class);

    /// In seconds.
    private static final int UNUSED = 120;

    /// One in so many places stays free, for those who come in the same instant.
    private static final int SPARE = 20;

    private final int most;
    private final int newcomerSeconds;

    /// Who opened each session, in the order in which they came: newcomers, and all others. Guarded by `this.came`.
    private final Map<String, String> newcomers = new LinkedHashMap<>();

    private final Map<String, String> residents = new HashMap<>();
    private final Object came = new Object();

    /// @param newcomerSeconds how long a session lasts, unused, whose browser has run no script; all others last longer
    public SessionKeeper(int most, int newcomerSeconds, SteadyClock clock) {
        super(clock);
        this.most = most;
        this.newcomerSeconds = newcomerSeconds;
        setMaxActiveSessions(most);
    }

    @Override
    public Session createSession(@Nullable String id) {
        findOneToGo().map(sessions::get).ifPresent(Session::expire);
        var session = super.createSession(id);
        session.setMaxInactiveInterval(newcomerSeconds);
        synchronized (came) {
            newcomers.put(session.getIdInternal(), caller());
        }
        return session;
    }

    @Override
    public void remove(Session session, boolean expired) {
        synchronized (came) {
            newcomers.remove(session.getIdInternal());
            residents.remove(session.getIdInternal());
        }
        super.remove(session, expired);
    }

    private Optional<String> findOneToGo() {
        synchronized (came) {
            if (getActiveSessions() < most - most / SPARE) {
                return Optional.empty();
            }
            settle();
            return oldestOfWhoHasMost().or(this::unusedOfWhoHasMost);
        }
    }

    /// Those whose browser has run a script are no newcomers any more.
    private void settle() {
        for (Iterator<Map.Entry<String, String>> each = newcomers.entrySet().iterator(); each.hasNext(); ) {
            var newcomer = each.next();
            var session = sessions.get(newcomer.getKey());
            if (session == null) {
                each.remove();
            } else if (session.getMaxInactiveInterval() > newcomerSeconds) {
                residents.put(newcomer.getKey(), newcomer.getValue());
                each.remove();
            }
        }
    }

    private Optional<String> oldestOfWhoHasMost() {
        return greediest(newcomers, 1)
                .flatMap(caller -> newcomers.entrySet().stream()
                        .filter(newcomer -> newcomer.getValue().equals(caller))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    private Optional<String> unusedOfWhoHasMost() {
        return greediest(residents, Math.max(1, most / 4))
                .flatMap(caller -> residents.entrySet().stream()
                        .filter(resident -> resident.getValue().equals(caller))
                        .flatMap(resident -> Optional.ofNullable(sessions.get(resident.getKey())).stream())
                        .filter(session -> session.getIdleTimeInternal() / 1000 >= UNUSED)
                        .max(Comparator.comparingLong(Session::getIdleTimeInternal))
                        .map(session -> {
                            LOG.warn(
                                    "There are as many sessions as may be: one that has not been used for long is closed");
                            return session.getIdInternal();
                        }));
    }

    private static Optional<String> greediest(Map<String, String> callers, int least) {
        var counts = new HashMap<String, Integer>();
        callers.values().forEach(caller -> counts.merge(caller, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= least)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static String caller() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Callers.of(attributes.getRequest().getRemoteAddr())
                : "";
    }
}
