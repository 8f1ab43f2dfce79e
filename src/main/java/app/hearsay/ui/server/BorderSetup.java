package app.hearsay.ui.server;

import app.hearsay.HearsayProperties;
import app.hearsay.ui.part.Cookies;
import jakarta.servlet.ServletContext;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Has the server believe what named proxies say of where a request comes from, and nobody else; and keep the
/// cookie of a session off unencrypted lines where the public address is encrypted.
///
/// Spring Boot's own setting (`server.forward-headers-strategy`) believes everybody whose address is private, the
/// machine's own among them: with it, the app does not start.
///
/// See decisions 0044 and 0045.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BorderProperties.class)
class BorderSetup {

    private static final String STRATEGY = "server.forward-headers-strategy";
    private static final String SESSION = "hearsay-session";

    /// @throws UnnamedProxiesException if forwarded headers of proxies without a name are to be believed
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> believeNamedProxies(
            BorderProperties borders, Environment environment) {
        var strategy = environment.getProperty(STRATEGY, "none");
        if (!strategy.equalsIgnoreCase("none")) {
            throw new UnnamedProxiesException(strategy);
        }
        return server -> {
            if (!borders.proxies().isEmpty()) {
                server.addEngineValves(believing(String.join(",", borders.proxies())));
            }
        };
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> protectSessions(HearsayProperties properties) {
        return server -> {
            if (properties.isHttps()) {
                server.addInitializers(BorderSetup::protectSession);
            }
        };
    }

    /// The server would answer this method itself, and name other methods than those in use: [BorderFilter] does it.
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> leaveTraceToTheFilter() {
        return server -> server.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
    }

    private static RemoteIpValve believing(String ranges) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(ranges);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    private static void protectSession(ServletContext context) {
        var cookie = context.getSessionCookieConfig();
        cookie.setName(Cookies.prefixed(SESSION));
        cookie.setPath("/");
        cookie.setSecure(true);
    }
}
