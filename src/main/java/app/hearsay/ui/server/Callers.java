package app.hearsay.ui.server;

import java.net.InetAddress;
import java.util.Arrays;

/// Who counts as one caller: an address, of IPv6 its first 64 bits, since whoever has one has all of those.
final class Callers {

    private static final int IPV4_BYTES = 4;
    private static final int IPV6_PREFIX_BYTES = 8;

    private Callers() {}

    /// @param address as a request gives it, without a name to look up; anything else stands for itself
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException unknown) {
            return address;
        }
    }

    static String of(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == IPV4_BYTES
                ? address.getHostAddress()
                : Arrays.toString(Arrays.copyOf(bytes, IPV6_PREFIX_BYTES));
    }
}
