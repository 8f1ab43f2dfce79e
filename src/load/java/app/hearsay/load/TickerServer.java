package app.hearsay.load;

import app.hearsay.HearsayApplication;
import org.springframework.boot.SpringApplication;

/// Hearsay with the [TickerView], in a process of its own.
final class TickerServer {

    private TickerServer() {}

    /// @param arguments as Hearsay's own
    static void main(String[] arguments) {
        new SpringApplication(HearsayApplication.class, Ticker.class, TickerSettings.class).run(arguments);
    }
}
