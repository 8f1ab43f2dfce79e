package app.hearsay.ui;

import app.hearsay.HearsayProperties;
import app.hearsay.time.SteadyClock;
import app.hearsay.ui.server.Capacity;
import app.hearsay.ui.server.FairProtocol;
import app.hearsay.ui.server.FairThreads;
import app.hearsay.ui.server.PlainPage;
import app.hearsay.ui.server.ServerErrors;
import app.hearsay.ui.server.SessionKeeper;
import app.hearsay.ui.server.UnreadBodies;
import app.hearsay.ui.server.WholeBodies;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.OptionalInt;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Has the server speak our words where it would speak its own, take no more than its memory and its threads can bear,
/// and keep little for each phone that listens.
///
/// See decision 0035.
@Configuration(proxyBeanMethods = false)
class ServerSetup {

    /// Bytes. Tomcat keeps five buffers for each WebSocket, of 8 kB each; what is longer passes in pieces.
    private static final String BUFFER = "1024";

    /// Bytes that the system takes at once for whoever reads slowly, so that no thread waits for them; most answers
    /// fit.
    private static final String WHOLE_ANSWER = "262144";

    @Bean
    static Capacity capacity(HearsayProperties properties) {
        var set = properties.sessions().most();
        return Capacity.of(
                Runtime.getRuntime().maxMemory(), set.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> server(
            PlainPage page, Capacity capacity, SteadyClock clock) {
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", BUFFER);
        return factory -> {
            factory.setProtocol(FairProtocol.class.getName());
            factory.addContextCustomizers(
                    context -> setUpHost(context, page), context -> context.setManager(keeper(capacity, clock)));
            factory.addConnectorCustomizers(ServerSetup::keepLittle, connector -> limit(connector, capacity));
        };
    }

    /// Directly before the servlets, also when a request comes back with its body.
    @Bean
    static FilterRegistrationBean<WholeBodies> wholeBodies(@Value("${vaadin.maxRequestBodySize}") int most) {
        var registration = new FilterRegistrationBean<>(new WholeBodies(most));
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }

    /// The host would add its own valve at the start, nearest to the app, and so be the first to report.
    private static void setUpHost(Context context, PlainPage page) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new FairThreads());
            host.getPipeline().addValve(new UnreadBodies());
            host.getPipeline().addValve(new ServerErrors(page));
        }
    }

    /// What happens to one session too many is told by [app.hearsay.ui.server.FullHouseFilter].
    private static SessionKeeper keeper(Capacity capacity, SteadyClock clock) {
        return new SessionKeeper(capacity.sessions(), (int) WindowSetup.UNCONFIRMED.toSeconds(), clock);
    }

    private static void keepLittle(Connector connector) {
        connector.setProperty("socket.appReadBufSize", BUFFER);
        connector.setProperty("socket.appWriteBufSize", BUFFER);
        connector.setProperty("socket.txBufSize", WHOLE_ANSWER);
    }

    private static void limit(Connector connector, Capacity capacity) {
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setMaxConnections(capacity.connections());
        }
    }
}
