package io.github.payuperu.validators.values;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells addresses that the Internet knows from those of networks inside, of this machine, and of examples. */
public final class PublicAddress {
    private static final int OCTET = 0xFF;

    private PublicAddress() {}

    /**
     * Whether the address can be reached from anywhere.
     *
     * @param literal IPv4 or IPv6, written out and valid: nothing is looked up
     */
    public static boolean is(String literal) {
        try {
            byte[] plain = InternetAddress.plain(literal);
            InetAddress address = plain == null ? InetAddress.getByName(literal) : InetAddress.getByAddress(plain);
            return !address.isLoopbackAddress()
                    && !address.isAnyLocalAddress()
                    && !address.isLinkLocalAddress()
                    && !address.isSiteLocalAddress()
                    && !address.isMulticastAddress()
                    && !isReserved(address.getAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The ranges of RFC 6598, RFC 5737 and RFC 3849, and the unique local ones of RFC 4193. */
    private static boolean isReserved(byte[] address) {
        int first = address[0] & OCTET;
        int second = address[1] & OCTET;
        int third = address[2] & OCTET;
        if (address.length > 4) {
            return (first & 0xFE) == 0xFC
                    || (first == 0x20 && second == 0x01 && third == 0x0D && (address[3] & OCTET) == 0xB8);
        }
        return (first == 100 && (second & 0xC0) == 64)
                || (first == 192 && second == 0 && third == 2)
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
    }
}
