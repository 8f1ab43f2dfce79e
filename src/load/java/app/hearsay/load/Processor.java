package app.hearsay.load;

import java.time.Duration;

/// The time of the processors that another process takes.
///
/// @param process its id; empty if it is not known
record Processor(String process) {

    /// Since it began; zero if the process is not known or the system does not tell.
    Duration used() {
        return process.isEmpty()
                ? Duration.ZERO
                : ProcessHandle.of(Long.parseLong(process))
                        .flatMap(known -> known.info().totalCpuDuration())
                        .orElse(Duration.ZERO);
    }
}
