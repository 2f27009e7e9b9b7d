package io.github.payuperu.sandbox.confirmation;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses are called. A form names the address, and anybody can post a form: without a limit the sandbox would call
 * whatever it is told to. Thus only this machine and private networks, unless all is allowed; and never a link-local address,
 * where clouds keep their secrets. Names are looked up twice within a moment, here and for the call; Java remembers the first
 * answer.
 */
public enum Neighbourhood {
    /** This machine and private networks: 127/8, 10/8, 172.16/12, 192.168/16, ::1, fc00::/7. */
    PRIVATE,
    /** Any but link-local addresses. */
    WORLD;

    private static final int UNIQUE_LOCAL_BITS = 0xfe;
    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int IPV6_BYTES = 16;

    /** Whether all addresses of a host may be called; a host without one may. */
    boolean admits(URI url) {
        try {
            return Arrays.stream(InetAddress.getAllByName(url.getHost())).allMatch(this::admits);
        } catch (UnknownHostException e) {
            return true; // the call will fail and say so
        }
    }

    private boolean admits(InetAddress address) {
        if (address.isLinkLocalAddress() || address.isAnyLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        return this == WORLD || isPrivate(address);
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == IPV6_BYTES && (bytes[0] & UNIQUE_LOCAL_BITS) == UNIQUE_LOCAL;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal;
    }
}
