package app.hearsay.attack;

import java.util.List;

/// All trials there are, in the order in which they are made.
final class Trials {

    private Trials() {}

    /// A few seconds each, less than a minute together: part of every check.
    static List<Trial> quick() {
        return List.of(
                new WindowHeap(),
                new GuessedCodes(),
                new FoundRecoveryLink(),
                new JoinFlood(90, true, 60),
                new PushFragments(),
                new SlowBodies(),
                new SlowHeads(),
                new StillPhones(),
                new LogLines(),
                new Borders(),
                new SessionFlood("/"),
                new ExchangedFile(),
                new FullDisk(),
                new SecondProcess(),
                new ClockAhead());
    }

    /// Those that take longer: tried by hand with `src/bin/attack`.
    static List<Trial> slow() {
        return List.of(
                new ManyConnections(),
                new SessionFlood("/host"),
                new MemoryEnds(),
                new ManyAnswers(),
                new FrozenPostgres(),
                new StoppedProcess(),
                new TwoOnPostgres(),
                new DeletedFile(),
                new UnwritableFolder(),
                new NewerRoom(),
                new Impostors(),
                new JoinFlood(499, false, 250));
    }
}
