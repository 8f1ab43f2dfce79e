package app.hearsay.secret;

import java.util.UUID;

/// UUIDs of bits of our own: RFC 9562, version 8.
public final class CustomUuid {

    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long BELOW_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

    private CustomUuid() {}

    /// Of these bits, but for six that name version and variant.
    public static UUID of(long high, long low) {
        return new UUID(high & ~VERSION_BITS | VERSION, low & BELOW_VARIANT | VARIANT);
    }
}
