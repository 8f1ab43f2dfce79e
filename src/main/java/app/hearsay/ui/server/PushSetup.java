package app.hearsay.ui.server;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.util.ExecutorsFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes what the server pushes arrive at once, in a class of a thousand too (`src/docs/figures.md`).
///
/// Atmosphere, which writes for Flow, by default hands each message to a thread that waits 100 ms for more of them. Not
/// waiting (`threadWaitTime` 0 or 1) loses its wake-up now and then, and then nothing is pushed any more; so the thread
/// that pushes also writes. Who does not read for two seconds is cut off, and comes back by itself. Messages are not
/// compressed, and buffers are small: both cost more, a thousand times over, than they are worth. What a window sends
/// comes by request; over the WebSocket it only says that it is there
/// ([HeartbeatProtocol]).
///
/// See decisions 0018, 0035 and 0036.
@Configuration(proxyBeanMethods = false)
class PushSetup {

    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";
    private static final Map<String, String> ATMOSPHERE = Map.of(
            "org.atmosphere.cpr.broadcasterClass", "org.atmosphere.util.SimpleBroadcaster",
            "org.atmosphere.websocket.WebSocketProtocol", HeartbeatProtocol.class.getName(),
            "org.atmosphere.websocket.writeTimeout", "2000",
            "org.atmosphere.websocket.bufferSize", "512",
            "org.atmosphere.websocket.maxTextMessageSize", "1024",
            "org.atmosphere.websocket.maxBinaryMessageSize", "512");

    @Bean
    static BeanPostProcessor pushAtOnce() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration
                        && registration.getServlet() instanceof SpringServlet) {
                    ATMOSPHERE.forEach(registration::addInitParameter);
                }
                return bean;
            }
        };
    }

    /// Each message puts the next heartbeat off. The one that was planned would wait for its minute, cancelled, and
    /// with it all that hangs on its connection.
    @Bean
    static VaadinServiceInitListener forgetHeartbeatsThatAreOff() {
        return event -> {
            var servlet = ((VaadinServletService) event.getSource()).getServlet();
            var name = JSR356WebsocketInitializer.getAttributeName(servlet.getServletName());
            if (servlet.getServletContext().getAttribute(name) instanceof AtmosphereFramework atmosphere
                    && ExecutorsFactory.getScheduler(atmosphere.getAtmosphereConfig())
                            instanceof ScheduledThreadPoolExecutor heartbeats) {
                heartbeats.setRemoveOnCancelPolicy(true);
            }
        };
    }

    @Bean
    static FilterRegistrationBean<Filter> pushWithoutCompression() {
        Filter filter = (request, response, chain) -> chain.doFilter(withoutExtensions(request), response);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/VAADIN/push", "/line/*");
        return registration;
    }

    private static HttpServletRequest withoutExtensions(ServletRequest request) {
        return new HttpServletRequestWrapper((HttpServletRequest) request) {
            @Override
            public Enumeration<String> getHeaders(String name) {
                return EXTENSIONS.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
            }
        };
    }
}
