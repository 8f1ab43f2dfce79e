package app.hearsay.ui.server;

import app.hearsay.limit.Caller;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/// Keeps threads for others than who holds most of them: a caller who does not take its answers holds the thread that
/// writes them, for as long as it takes a byte now and then.
///
/// When most threads are busy, the connections of whoever has most requests that are stuck are closed, and for a minute
/// that caller gets a part of all threads only. A class that comes all at once is not stuck, however long each request
/// is computed: what counts is an answer that has begun and is not taken.
///
/// See decision 0038.
public final class FairThreads extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(FairThreads.class);

    private static final long INTERVAL_MILLIS = 100;
    private static final Duration STUCK = Duration.ofMillis(500);
    private static final Duration PROBATION = Duration.ofMinutes(1);

    /// A request that is under way.
    ///
    /// @param connection by which [FairProtocol#hangUp] knows it
    private record Running(String caller, Connection connection, org.apache.coyote.Response response) {

        /// Whether its answer has begun, and has been on its way for long: what is still computed is not stuck.
        private boolean isStuck(long now) {
            return response.isCommitted() && now - response.getCommitTimeNanos() > STUCK.toNanos();
        }
    }

    private final Set<Running> running = ConcurrentHashMap.newKeySet();

    /// Until when callers have a part of all threads only.
    private final Map<String, Long> probation = new ConcurrentHashMap<>();

    private volatile @Nullable FairProtocol protocol;
    private @Nullable ScheduledExecutorService sweeper;

    public FairThreads() {
        super(true);
    }

    @Override
    protected void startInternal() throws LifecycleException {
        sweeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("fair-threads").factory());
        sweeper.scheduleWithFixedDelay(this::sweep, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        super.startInternal();
    }

    @Override
    protected void stopInternal() throws LifecycleException {
        super.stopInternal();
        if (sweeper != null) {
            sweeper.shutdownNow();
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!(request.getConnector().getProtocolHandler() instanceof FairProtocol server)) {
            getNext().invoke(request, response);
            return;
        }
        protocol = server;
        var caller = Caller.network(request.getRemoteAddr());
        long now = System.nanoTime();
        if (isOnProbation(caller, now) && countOf(caller) >= server.getMaxThreads() / 4) {
            response.setHeader("Connection", "close");
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        var mine = new Running(caller, Connection.of(request), response.getCoyoteResponse());
        running.add(mine);
        try {
            getNext().invoke(request, response);
        } finally {
            running.remove(mine);
        }
    }

    private void sweep() {
        long now = System.nanoTime();
        var server = protocol;
        probation.values().removeIf(until -> until - now < 0);
        if (server != null && running.size() > server.getMaxThreads() * 3 / 4) {
            greediest(now, server.getMaxThreads() / 4).ifPresent(stuck -> close(server, stuck, now));
        }
    }

    private Optional<List<Running>> greediest(long now, int least) {
        return running.stream()
                .filter(request -> request.isStuck(now))
                .collect(Collectors.groupingBy(Running::caller))
                .values()
                .stream()
                .filter(stuck -> stuck.size() > least)
                .max(Comparator.comparingInt(List::size));
    }

    private void close(FairProtocol server, Collection<Running> stuck, long now) {
        LOG.warn("Somebody who does not take {} answers is cut off, so that others get theirs", stuck.size());
        stuck.forEach(request -> probation.put(request.caller(), now + PROBATION.toNanos()));
        server.hangUp(stuck.stream().map(Running::connection).collect(Collectors.toSet()));
    }

    private boolean isOnProbation(String caller, long now) {
        var until = probation.get(caller);
        return until != null && until - now > 0;
    }

    private long countOf(String caller) {
        return running.stream()
                .filter(request -> request.caller().equals(caller))
                .count();
    }
}
