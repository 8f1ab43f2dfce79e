package app.hearsay.question;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Chance that is the same for the same seed, on every machine.
public final class SeededChance {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private SeededChance() {}

    /// A 64-bit hash of a name (FNV-1a, finished with the mixer of MurmurHash3).
    public static long hash(String name) {
        long hash = FNV_OFFSET;
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (unit & 0xff)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /// A generator for one use of a seed.
    public static RandomGenerator random(long seed, long use) {
        return new SplittableRandom(mix(mix(seed) + use));
    }

    /// All orders are equally likely (Fisher and Yates).
    public static <T> List<T> shuffled(List<T> items, RandomGenerator random) {
        var shuffled = new ArrayList<>(items);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, random.nextInt(last + 1));
        }
        return shuffled;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
