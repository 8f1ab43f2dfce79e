package app.hearsay.ui;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Has the server speak our words where it would speak its own.
@Component
final class ServerSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final PlainPage page;

    ServerSetup(PlainPage page) {
        this.page = page;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(this::replaceErrorPages);
    }

    /// The host would add its own valve at the start, nearest to the app, and so be the first to report.
    private void replaceErrorPages(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new ServerErrors(page));
        }
    }
}
