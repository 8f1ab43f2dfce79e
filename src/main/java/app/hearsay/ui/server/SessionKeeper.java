package app.hearsay.ui.server;

import app.hearsay.limit.Caller;
import app.hearsay.time.SteadyClock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Keeps no more sessions than may be, and lets those go first that cost nobody anything: newcomers whose browser has
/// never run a script, the oldest of whoever has most of them; then what nobody has used for longest, from two
/// minutes on; then, for others, what a caller has who has half of all. Only when there is none of it, one session too
/// many is refused.
///
/// Whoever loses a session that is still in use loses nothing: the page is loaded again, and all else is in the
/// database.
///
/// See decision 0039.
public final class SessionKeeper extends SteadySessions {

    /// In seconds. A session that has been used a moment ago may be in use: the request that opened it would fail.
    private static final int AT_REST = 5;

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
            return oldestOfWhoHasMost().or(this::unusedForLongest).or(this::oldestOfWhoHasHalf);
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
                        .filter(id -> isUnusedFor(id, AT_REST))
                        .findFirst());
    }

    private Optional<String> unusedForLongest() {
        return residents.keySet().stream()
                .flatMap(id -> Optional.ofNullable(sessions.get(id)).stream())
                .filter(session -> session.getIdleTimeInternal() / 1000 >= UNUSED)
                .max(Comparator.comparingLong(Session::getIdleTimeInternal))
                .map(Session::getIdInternal);
    }

    private boolean isUnusedFor(String id, int seconds) {
        var session = sessions.get(id);
        return session != null && session.getIdleTimeInternal() / 1000 >= seconds;
    }

    /// Used or not: whoever has half of all yields to others.
    private Optional<String> oldestOfWhoHasHalf() {
        return greediest(residents, Math.max(1, most / 2))
                .filter(caller -> !caller.equals(caller()))
                .flatMap(caller -> residents.entrySet().stream()
                        .filter(resident ->
                                resident.getValue().equals(caller) && isUnusedFor(resident.getKey(), AT_REST))
                        .flatMap(resident -> Optional.ofNullable(sessions.get(resident.getKey())).stream())
                        .max(Comparator.comparingLong(Session::getIdleTimeInternal))
                        .map(Session::getIdInternal));
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
                ? Caller.network(attributes.getRequest().getRemoteAddr())
                : "";
    }
}
