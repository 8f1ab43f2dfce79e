package app.hearsay.load;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/// Settings of a [TickerServer] that no property of Hearsay reaches, for trying them out.
///
/// The system property `ticker.socket` holds the size of the buffers that Tomcat keeps for each connection, in bytes;
/// `ticker.servlet` holds init parameters of Vaadin's servlet as `name=value,name=value`;
/// `ticker.plain` set to true has the server compress no WebSocket.
class TickerSettings {

    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    @Bean
    static BeanPostProcessor servletParameters() {
        var parameters = pairs(System.getProperty("ticker.servlet", ""));
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> servlet) {
                    parameters.forEach(servlet::addInitParameter);
                }
                return bean;
            }
        };
    }

    @Bean
    static FilterRegistrationBean<Filter> extensionsFilter() {
        Filter filter = (request, response, chain) -> chain.doFilter(withoutExtensions(request), response);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/VAADIN/push");
        registration.setEnabled(Boolean.getBoolean("ticker.plain"));
        return registration;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> socketBuffers() {
        var size = System.getProperty("ticker.socket", "8192");
        return tomcat -> tomcat.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", size);
            connector.setProperty("socket.appWriteBufSize", size);
        });
    }

    private static HttpServletRequest withoutExtensions(ServletRequest request) {
        return new HttpServletRequestWrapper((HttpServletRequest) request) {
            @Override
            public Enumeration<String> getHeaders(String name) {
                return EXTENSIONS.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
            }
        };
    }

    private static Map<String, String> pairs(String text) {
        return Stream.of(text.split(",", -1))
                .filter(pair -> !pair.isBlank())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
