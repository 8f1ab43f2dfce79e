package app.hearsay.learner;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// Which tokens are ours: those that carry the seal of this installation, and those without one that stand for somebody
/// known. The first are told without a look into the database. Thread-safe.
///
/// See decision 0043.
@Service
public class LearnerTokens {

    static final String PURPOSE = "learner-token";

    private final Supplier<String> key;
    private final Predicate<LearnerToken> known;
    private volatile @Nullable Seal seal;

    @Autowired
    LearnerTokens(JdbcInstallationKeys keys, Learners learners) {
        this(() -> keys.obtain(PURPOSE), learners::knows);
    }

    LearnerTokens(Supplier<String> key, Predicate<LearnerToken> known) {
        this.key = key;
        this.known = known;
    }

    /// What the cookie of that name is to hold.
    public String seal(String cookie, LearnerToken token) {
        return seal().close(cookie, token);
    }

    /// @param cookie its name
    /// @param text its value, as a browser sent it
    public TokenCheck check(String cookie, String text) {
        var sealed = seal().open(cookie, text);
        if (sealed.isPresent()) {
            return new TokenCheck.Sealed(sealed.get());
        }
        return LearnerToken.parse(text)
                .filter(known)
                .<TokenCheck>map(TokenCheck.Known::new)
                .orElseGet(TokenCheck.Refused::new);
    }

    private Seal seal() {
        var made = seal;
        return made != null ? made : makeSeal();
    }

    private synchronized Seal makeSeal() {
        var made = seal;
        if (made == null) {
            made = new Seal(key.get());
            seal = made;
        }
        return made;
    }
}
