package app.hearsay.learner;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives an installation a key that tests know, so that they can bring learners of their own. Tests import it by
/// name: nothing finds it by scanning.
public final class FixedKey {

    private static final String SECRET = "test".repeat(10) + "key";

    FixedKey(JdbcClient jdbc) {
        jdbc.sql("insert into installation_key (purpose, secret) values (:purpose, :secret)")
                .param("purpose", LearnerTokens.PURPOSE)
                .param("secret", SECRET)
                .update();
    }

    /// What the cookie of that name holds for the learner with this token.
    public static String seal(String cookie, String token) {
        return new Seal(SECRET).close(cookie, new LearnerToken(token));
    }

    /// The header of a request in which that cookie is.
    public static String cookie(String name, LearnerToken token) {
        return name + "=" + seal(name, token.value());
    }
}
