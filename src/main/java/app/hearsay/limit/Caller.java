package app.hearsay.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a wish comes from, for counting how often: a session, whatever cookies its browser drops, and an address,
/// which a whole school may share.
///
/// See decisions 0038 and 0053.
///
/// @param address of an IPv6 one the first 64 bits: a household has all of the rest
public record Caller(String session, String address) {

    private static final int NETWORK_BYTES = 8;

    public Caller {
        address = network(address);
    }

    /// Whoever counts as one by an address.
    ///
    /// @param address as a request gives it, without a name to look up; anything else stands for itself
    public static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return network(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException unknown) {
            return address;
        }
    }

    /// The same for an address that is known already.
    public static String network(InetAddress address) {
        return address instanceof Inet6Address six
                ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
