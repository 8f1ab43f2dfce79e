package app.hearsay;

import app.hearsay.time.SteadyClock;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where time and chance come from, so that tests can give their own.
@Configuration(proxyBeanMethods = false)
class ClockAndChance {

    @Bean
    SteadyClock clock() {
        return new SteadyClock(Clock.systemUTC(), System::nanoTime);
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
