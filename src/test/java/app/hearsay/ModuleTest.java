package app.hearsay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// Marks the test that boots the module of its package alone: with the modules whose beans it uses and no others, on a
/// database in memory and without web.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
// The borders are verified once, by ModularityTests.
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        webEnvironment = WebEnvironment.NONE,
        verifyAutomatically = false)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration"
        })
@Import(ModuleTest.MachineClock.class)
// Nobody else can use it.
@DirtiesContext
public @interface ModuleTest {

    /// The clock where the module `time`, which has the app's, is not there.
    @TestConfiguration(proxyBeanMethods = false)
    class MachineClock {

        @Bean
        @Fallback
        Clock machineClock() {
            return Clock.systemUTC();
        }
    }
}
