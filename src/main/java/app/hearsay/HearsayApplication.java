package app.hearsay;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/// Starts Hearsay and names what every page of it loads.
///
/// See decision 0008.
@SpringBootApplication
@EnableConfigurationProperties(HearsayProperties.class)
@StyleSheet("hearsay.css")
public class HearsayApplication implements AppShellConfigurator {

    static void main(String[] args) {
        SpringApplication.run(HearsayApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "favicon.svg");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
