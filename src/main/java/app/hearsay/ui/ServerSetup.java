package app.hearsay.ui;

import app.hearsay.HearsayProperties;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Has the server speak our words where it would speak its own, open no more sessions than its memory holds, and keep
/// little for each phone that listens.
@Component
final class ServerSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /// Bytes. Tomcat keeps five buffers for each WebSocket, of 8 kB each; what is longer passes in pieces.
    private static final String BUFFER = "1024";

    private final PlainPage page;
    private final HearsayProperties properties;

    ServerSetup(PlainPage page, HearsayProperties properties) {
        this.page = page;
        this.properties = properties;
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", BUFFER);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(this::replaceErrorPages, this::limitSessions);
        factory.addConnectorCustomizers(ServerSetup::keepLittle);
    }

    /// The host would add its own valve at the start, nearest to the app, and so be the first to report.
    private void replaceErrorPages(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new ServerErrors(page));
        }
    }

    private static void keepLittle(Connector connector) {
        connector.setProperty("socket.appReadBufSize", BUFFER);
        connector.setProperty("socket.appWriteBufSize", BUFFER);
    }

    /// What happens to one session too many is told by [FullHouseFilter].
    private void limitSessions(Context context) {
        var sessions = new StandardManager();
        sessions.setMaxActiveSessions(properties.sessions().most());
        context.setManager(sessions);
    }
}
