package app.hearsay.attack;

import app.hearsay.learner.LearnersByHand;
import app.hearsay.load.Server;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Somebody with 90,000 answers opens every page that is about them, eight windows at once.
final class ManyAnswers implements Trial {

    private static final int ROUNDS = 9_000;
    private static final int WINDOWS = 8;
    private static final int WARMING = 12;
    private static final long MOST_MILLIS = 1_000;
    private static final long MOST_HEAP = 50_000_000;
    private static final List<String> PAGES = List.of("/", "/practice", "/practice/summary", "/progress");

    @Override
    public String name() {
        return "a learner with 90,000 answers";
    }

    @Override
    public Outcome run(Site site) throws Exception {
        try (var server = site.fresh();
                var http = HttpClient.newHttpClient();
                var windows = Executors.newFixedThreadPool(WINDOWS)) {
            var cookie = cookie(http, server);
            server.stop();
            answer(server, LearnersByHand.idOf(cookie.substring(cookie.indexOf('=') + 1)));
            server.startAgain();
            for (var page : PAGES) {
                for (int i = 0; i < WARMING; i++) {
                    open(http, server, cookie, page);
                }
            }
            long before = server.heap();
            long slowest = 0;
            for (var page : PAGES) {
                long start = System.nanoTime();
                List<Callable<Void>> all = new ArrayList<>();
                for (int i = 0; i < WINDOWS; i++) {
                    all.add(() -> open(http, server, cookie, page));
                }
                for (var opened : windows.invokeAll(all)) {
                    opened.get();
                }
                slowest = Math.max(slowest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            }
            long grown = server.heap() - before;
            return new Outcome(
                    "%d windows at once of each of %d pages".formatted(WINDOWS, PAGES.size()),
                    "%d ms for the eight of the slowest page, %d kB of heap".formatted(slowest, grown / 1000),
                    "%d ms, %d kB".formatted(MOST_MILLIS, MOST_HEAP / 1000),
                    slowest < MOST_MILLIS && grown < MOST_HEAP);
        }
    }

    private static String cookie(HttpClient http, Server server) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.address())
                .header("Accept", "text/html")
                .build();
        return http.send(request, BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.contains("hearsay-learner="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private static Void open(HttpClient http, Server server, String cookie, String page)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.address().resolve(page))
                .header("Accept", "text/html")
                .header("Cookie", cookie)
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException(
                    "%s answers %d: see %s, %s".formatted(page, status, server.log(), Files.exists(server.log())));
        }
        return null;
    }

    /// Rounds of ten, all answered.
    private static void answer(Server server, UUID learner) throws SQLException {
        var source = new SingleConnectionDataSource(server.jdbcUrl() + ";DEFAULT_NULL_ORDERING=HIGH", true);
        try {
            var jdbc = new JdbcTemplate(source);
            jdbc.update("insert into learner values (?, 'ABCDEFGHJKMN', current_timestamp)", learner);
            jdbc.update("""
                    insert into round (id, learner, number, seed, questions, started_at)
                    select random_uuid(), ?, n, 1, (
                        select listagg('status:some-article/s' || mod(n * 10 + i, 2400), ' ')
                        from system_range(0, 9) as t (i)),
                        current_timestamp
                    from system_range(1, ?) as r (n)
                    """, learner, ROUNDS);
            jdbc.update("""
                    insert into attempt (learner, occasion, kind, question, type, answer, points, verdict, expected, chosen,
                        confidence, took_ms, answered_at)
                    select learner, id, 'PRACTICE', 'status:some-article/s' || mod(number * 10 + i, 2400), 'STATUS', 'choice CLAIM',
                        1, 'RIGHT', 'CLAIM', 'CLAIM', 'SURE', 4000, started_at
                    from round cross join system_range(0, 9) as t (i) where learner = ? order by number, i
                    """, learner);
        } finally {
            source.destroy();
        }
    }
}
