package app.hearsay.learner;

import app.hearsay.secret.RandomSecret;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `installation_key`.
///
/// See decision 0043.
@Repository
class JdbcInstallationKeys {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random;

    JdbcInstallationKeys(JdbcClient jdbc, SecureRandom random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    /// The key for a purpose, made now if there is none. Should several processes make it at once, the first one's
    /// stands: the database refuses the others.
    String obtain(String purpose) {
        return find(purpose).orElseGet(() -> {
            try {
                insertIfMissing(purpose);
            } catch (DuplicateKeyException another) {
                return find(purpose).orElseThrow(() -> another);
            }
            return find(purpose).orElseThrow();
        });
    }

    private Optional<String> find(String purpose) {
        return jdbc.sql("select secret from installation_key where purpose = :purpose")
                .param("purpose", purpose)
                .query(String.class)
                .optional();
    }

    private void insertIfMissing(String purpose) {
        jdbc.sql("""
                merge into installation_key
                using (values (cast(:purpose as varchar(40)), cast(:secret as char(43)))) as given (purpose, secret)
                on installation_key.purpose = given.purpose
                when not matched then
                    insert (purpose, secret) values (given.purpose, given.secret)
                """)
                .param("purpose", purpose)
                .param("secret", RandomSecret.of(BYTES, random))
                .update();
    }
}
