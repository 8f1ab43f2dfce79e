package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.LearnerTokens;
import app.hearsay.learner.LearnersByHand;
import app.hearsay.learner.Tokens;
import app.hearsay.storage.Storage;
import app.hearsay.ui.part.Cookies;
import app.hearsay.ui.part.LearnerCookie;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LearnerCookieFilterTests {

    private static final String NAME = LearnerCookie.NAME;
    private static final int DAYS_400 = 400 * 24 * 60 * 60;

    private final Set<LearnerToken> known = new HashSet<>();
    private final LearnerTokens tokens = LearnersByHand.tokens(known::contains);
    private final LearnerCookieFilter filter =
            new LearnerCookieFilter(new LearnerCookie(tokens, new SecureRandom()), new Storage(Clock.systemUTC()));
    private final LearnerToken token = Tokens.fresh();
    private final MockHttpServletRequest request = pageRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void givesANewVisitorATokenThatTheSameRequestKnows() throws Exception {
        visit();

        var cookie = cookie(NAME);
        assertThat(cookie.getValue()).isEqualTo(tokens.seal(NAME, given()));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(DAYS_400);
        assertThat(isReplaced()).isFalse();
    }

    @Test
    void keepsTheCookieOfAnEncryptedPageOffOtherLines() throws Exception {
        request.setSecure(true);
        visit();

        assertThat(cookie(NAME).getSecure()).isTrue();
    }

    @Test
    void givesAVisitorWhoComesBackTheSameTokenFor400DaysMore() throws Exception {
        visit(new Cookie(NAME, tokens.seal(NAME, token)));

        assertThat(given()).isEqualTo(token);
        assertThat(cookie(NAME).getValue()).isEqualTo(tokens.seal(NAME, token));
        assertThat(cookie(NAME).getMaxAge()).isEqualTo(DAYS_400);
        assertThat(isReplaced()).isFalse();
    }

    @Test
    void sealsTheTokenOfSomebodyWhoAnsweredBeforeThereWereSeals() throws Exception {
        known.add(token);
        visit(new Cookie(NAME, token.value()));

        assertThat(given()).isEqualTo(token);
        assertThat(cookie(NAME).getValue()).isEqualTo(tokens.seal(NAME, token));
        assertThat(isReplaced()).isFalse();
    }

    @Test
    void replacesATokenThatWasNotMadeHere() throws Exception {
        visit(new Cookie(NAME, token.value()));

        assertThat(given()).isNotEqualTo(token);
        assertThat(cookie(NAME).getValue()).isEqualTo(tokens.seal(NAME, given()));
        assertThat(isReplaced()).isTrue();
    }

    @Test
    void replacesATokenThatIsNone() throws Exception {
        visit(new Cookie(NAME, "x".repeat(4000)));

        assertThat(cookie(NAME).getValue()).isEqualTo(tokens.seal(NAME, given()));
        assertThat(isReplaced()).isTrue();
    }

    @Test
    void prefersTheOwnTokenToAPlantedOneBesideIt() throws Exception {
        var planted = Tokens.fresh();
        visit(new Cookie(NAME, planted.value()), new Cookie(NAME, tokens.seal(NAME, token)));

        assertThat(given()).isEqualTo(token);
        assertThat(isReplaced()).isFalse();
    }

    @Test
    void setsACookieThatNeighboursCannotSetWhereThePublicAddressIsEncrypted() throws Exception {
        Cookies.prefix(request);
        visit();

        assertThat(response.getCookie(NAME)).isNull();
        assertThat(cookie("__Host-" + NAME).getValue()).isEqualTo(tokens.seal("__Host-" + NAME, given()));
        assertThat(cookie("__Host-" + NAME).getSecure()).isTrue();
        assertThat(cookie("__Host-" + NAME).getPath()).isEqualTo("/");
        assertThat(cookie("__Host-" + NAME).getDomain()).isNull();
    }

    @Test
    void takesTheTokenOverFromTheCookieOfTheTimeBeforeEncryption() throws Exception {
        Cookies.prefix(request);
        visit(new Cookie(NAME, tokens.seal(NAME, token)));

        assertThat(given()).isEqualTo(token);
        assertThat(cookie("__Host-" + NAME).getValue()).isEqualTo(tokens.seal("__Host-" + NAME, token));
    }

    @Test
    void takesNoTokenOfAnEncryptedHostFromACookieThatNeighboursCanSet() throws Exception {
        Cookies.prefix(request);
        visit(new Cookie(NAME, tokens.seal("__Host-" + NAME, token)));

        assertThat(given()).isNotEqualTo(token);
    }

    @Test
    void leavesScriptsAndPicturesAlone() throws Exception {
        request.removeHeader("Accept");
        request.addHeader("Accept", "image/svg+xml");
        visit();

        assertThat(response.getCookies()).isEmpty();
    }

    private void visit(Cookie... cookies) throws Exception {
        request.setCookies(cookies);
        filter.doFilter(request, response, new MockFilterChain());
    }

    private LearnerToken given() {
        return LearnerCookieFilter.given(request).orElseThrow();
    }

    private Cookie cookie(String name) {
        return Objects.requireNonNull(response.getCookie(name));
    }

    private boolean isReplaced() {
        return request.getAttribute(LearnerCookieFilter.REPLACED) != null;
    }

    private static MockHttpServletRequest pageRequest() {
        var request = new MockHttpServletRequest("GET", "/practice");
        request.addHeader("Accept", "text/html,application/xhtml+xml");
        return request;
    }
}
