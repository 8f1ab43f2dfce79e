package app.hearsay.room;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a wish comes from, for counting how often: a session, whatever cookies its browser drops, and an address,
/// which
/// a whole school may share.
///
/// @param address of an IPv6 one the first 64 bits: a household has all of the rest
public record Caller(String session, String address) {

    private static final int NETWORK_BYTES = 8;

    public Caller {
        address = network(address);
    }

    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException e) {
            // A name, as tests have it, stands for itself.
            return address;
        }
    }
}
