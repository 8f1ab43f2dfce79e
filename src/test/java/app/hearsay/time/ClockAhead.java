package app.hearsay.time;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the app as on a machine whose clock is off: by `-Dhearsay.test.ahead=P40D`, say. Without that it does
/// nothing.
final class ClockAhead implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var ahead = System.getProperty("hearsay.test.ahead");
        if (ahead != null) {
            var wall = Clock.offset(Clock.systemUTC(), Duration.parse(ahead));
            context.registerBean(
                    "clockAhead",
                    SteadyClock.class,
                    () -> new SteadyClock(wall, System::nanoTime),
                    definition -> definition.setPrimary(true));
        }
    }
}
