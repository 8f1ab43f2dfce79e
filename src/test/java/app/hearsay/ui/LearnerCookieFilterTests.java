package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hearsay.account.LearnerToken;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LearnerCookieFilterTests {

    private final LearnerCookieFilter filter = new LearnerCookieFilter(new SecureRandom());
    private final MockHttpServletRequest request = pageRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void givesANewVisitorATokenThatTheSameRequestKnows() throws Exception {
        filter.doFilter(request, response, new MockFilterChain());

        var cookie = Objects.requireNonNull(response.getCookie(LearnerCookieFilter.COOKIE));
        assertThat(LearnerCookieFilter.token(request)).map(LearnerToken::value).contains(cookie.getValue());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(400 * 24 * 60 * 60);
    }

    @Test
    void keepsTheCookieOfAnEncryptedPageOffOtherLines() throws Exception {
        request.setSecure(true);
        filter.doFilter(request, response, new MockFilterChain());

        assertThat(response.getCookie(LearnerCookieFilter.COOKIE))
                .extracting(Cookie::getSecure)
                .isEqualTo(true);
    }

    @Test
    void keepsTheTokenOfAVisitorWhoComesBack() throws Exception {
        var token = LearnerToken.random(new SecureRandom());
        request.setCookies(new Cookie(LearnerCookieFilter.COOKIE, token.value()));
        filter.doFilter(request, response, new MockFilterChain());

        assertThat(response.getCookies()).isEmpty();
        assertThat(LearnerCookieFilter.token(request)).contains(token);
    }

    @Test
    void replacesATokenThatIsNone() throws Exception {
        request.setCookies(new Cookie(LearnerCookieFilter.COOKIE, "x".repeat(4000)));
        filter.doFilter(request, response, new MockFilterChain());

        assertThat(response.getCookie(LearnerCookieFilter.COOKIE)).isNotNull();
    }

    @Test
    void leavesScriptsAndPicturesAlone() throws Exception {
        request.removeHeader("Accept");
        request.addHeader("Accept", "image/svg+xml");
        filter.doFilter(request, response, new MockFilterChain());

        assertThat(response.getCookies()).isEmpty();
    }

    private static MockHttpServletRequest pageRequest() {
        var request = new MockHttpServletRequest("GET", "/practice");
        request.addHeader("Accept", "text/html,application/xhtml+xml");
        return request;
    }
}
