package app.hearsay.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerTokensTests {

    private static final String COOKIE = "hearsay-learner";
    private static final TokenCheck REFUSED = new TokenCheck.Refused();

    private final LearnerToken token = Tokens.fresh();
    private final Set<LearnerToken> known = new HashSet<>();
    private final AtomicInteger queries = new AtomicInteger();
    private final LearnerTokens tokens = new LearnerTokens(() -> "here", asked -> {
        queries.incrementAndGet();
        return known.contains(asked);
    });

    @Test
    void takesWhatItSealedWithoutAQuery() {
        assertThat(tokens.check(COOKIE, tokens.seal(COOKIE, token))).isEqualTo(new TokenCheck.Sealed(token));
        assertThat(queries).hasValue(0);
    }

    @Test
    void takesATokenFromBeforeThereWereSealsIfItsLearnerIsKnown() {
        assertThat(tokens.check(COOKIE, token.value())).isEqualTo(REFUSED);

        known.add(token);

        assertThat(tokens.check(COOKIE, token.value())).isEqualTo(new TokenCheck.Known(token));
    }

    @Test
    void refusesWhatAnotherInstallationSealed() {
        var elsewhere = new LearnerTokens(() -> "elsewhere", _ -> true);

        assertThat(tokens.check(COOKIE, elsewhere.seal(COOKIE, token))).isEqualTo(REFUSED);
    }

    @Test
    void refusesWhatWasSealedForACookieOfAnotherName() {
        assertThat(tokens.check(COOKIE, tokens.seal("__Host-" + COOKIE, token))).isEqualTo(REFUSED);
    }

    @Test
    void refusesTheSealOfAnotherToken() {
        var other = Tokens.fresh();
        var seal = tokens.seal(COOKIE, other).substring(43);
        known.add(token);

        assertThat(tokens.check(COOKIE, token.value() + seal)).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "short", "ümlaut.ümlaut", "%00", "a.b.c"})
    void refusesWhatIsNoToken(String text) {
        assertThat(tokens.check(COOKIE, text)).isEqualTo(REFUSED);
        assertThat(tokens.check(COOKIE, token.value() + "." + text)).isEqualTo(REFUSED);
    }
}
