package app.hearsay.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ResultSetExtractor;

/// Rows of one table that this version cannot read, since a newer one has written them: they are skipped and left as
/// they are, so that they are there when that version comes back; the others are read. What is met for the first time
/// is named in one line of the log. Thread-safe.
///
/// See decision 0057.
public final class JdbcUnreadable {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcUnreadable.class);
    private static final int MOST_KNOWN = 10_000;
    private static final int MOST_NAMED = 20;

    /// Reads the current row.
    ///
    /// @param <T> what it makes of it
    @FunctionalInterface
    public interface Reader<T> {

        /// @throws RuntimeException if the row says what this version does not know
        T read(ResultSet row) throws SQLException;
    }

    private final String table;
    private final String key;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /// @param key the column by which rows are named; several rows may have the same
    public JdbcUnreadable(String table, String key) {
        this.table = table;
        this.key = key;
    }

    /// Reads all rows that can be read, in their order.
    public <T> ResultSetExtractor<List<T>> skip(Reader<T> reader) {
        return rows -> {
            var read = new ArrayList<T>();
            var skipped = new LinkedHashSet<String>();
            while (rows.next()) {
                try {
                    read.add(reader.read(rows));
                } catch (RuntimeException e) {
                    skipped.add(String.valueOf(rows.getString(key)));
                }
            }
            tell(skipped);
            return read;
        };
    }

    /// The keys of such rows that were met so far, the first 10,000 of them.
    public Set<String> keys() {
        return Set.copyOf(known);
    }

    private void tell(Set<String> skipped) {
        var unheard = skipped.stream()
                .filter(row -> known.size() < MOST_KNOWN && known.add(row))
                .toList();
        if (!unheard.isEmpty()) {
            LOG.warn(
                    "Written by a newer version, unreadable for this one, and left as it is: {} × {} in table {}: {}{}",
                    unheard.size(),
                    key,
                    table,
                    unheard.stream().limit(MOST_NAMED).collect(Collectors.joining(" ")),
                    unheard.size() > MOST_NAMED ? " …" : "");
        }
    }
}
