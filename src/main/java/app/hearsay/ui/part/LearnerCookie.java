package app.hearsay.ui.part;

import app.hearsay.learner.LearnerToken;
import app.hearsay.learner.LearnerTokens;
import app.hearsay.learner.TokenCheck;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The cookie `hearsay-learner`, in which a browser keeps the token of its learner. Only tokens that were made here are
/// taken from it; a planted one beside the browser's own does no harm.
///
/// See decision 0043.
@Component
public class LearnerCookie {

    public static final String NAME = "hearsay-learner";

    /// More cookies of one name than this are not looked at: a look can cost a query.
    private static final int MOST = 3;

    private final LearnerTokens tokens;
    private final SecureRandom random;

    public LearnerCookie(LearnerTokens tokens, SecureRandom random) {
        this.tokens = tokens;
        this.random = random;
    }

    /// What a request brought.
    ///
    /// @param token empty if there is none of ours
    /// @param value of the first cookie of that name, ours or not
    public record Brought(Optional<LearnerToken> token, Optional<String> value) {}

    public Brought read(HttpServletRequest request) {
        var cookies = Cookies.of(request);
        var token = cookies.names(NAME).stream()
                .flatMap(name -> cookies.values(name).limit(MOST).map(value -> tokens.check(name, value)))
                .flatMap(check -> token(check).stream())
                .findFirst();
        return new Brought(token, cookies.value(NAME));
    }

    /// The cookie that keeps a token for 400 days from now.
    public Cookie keeping(LearnerToken token, Cookies cookies) {
        return cookies.lasting(NAME, tokens.seal(cookies.name(NAME), token));
    }

    /// Gives the browser of the current request another token, so that it stands for nobody known.
    public void renew() {
        var token = draw();
        VaadinResponse.getCurrent().addCookie(keeping(token, Cookies.of(VaadinRequest.getCurrent())));
        Visitor.remember(UI.getCurrent(), token);
    }

    /// A new token, which nobody has yet.
    public LearnerToken draw() {
        return LearnerToken.random(random);
    }

    private static Optional<LearnerToken> token(TokenCheck check) {
        return switch (check) {
            case TokenCheck.Sealed(var token) -> Optional.of(token);
            case TokenCheck.Known(var token) -> Optional.of(token);
            case TokenCheck.Refused() -> Optional.empty();
        };
    }
}
