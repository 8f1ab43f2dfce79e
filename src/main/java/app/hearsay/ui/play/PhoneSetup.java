package app.hearsay.ui.play;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/// Where phones find their line.
@Configuration(proxyBeanMethods = false)
class PhoneSetup {

    /// Before Vaadin, which takes every address.
    @Bean
    static SimpleUrlHandlerMapping lines(PhoneDoor door) {
        return new SimpleUrlHandlerMapping(Map.of("/line/*", door), Ordered.LOWEST_PRECEDENCE / 2);
    }
}
