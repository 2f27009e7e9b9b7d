package io.github.payuperu.validators.values;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An absolute http or https URL, and what can be told of it without looking anything up. */
public final class WebAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    /** Names that mean this machine or a network inside, RFC 2606, RFC 6762 and RFC 8375 among them. */
    private static final List<String> INSIDE =
            List.of(".local", ".localhost", ".internal", ".test", ".example", ".invalid", ".home.arpa");

    private final URI uri;

    private WebAddress(URI uri) {
        this.uri = uri;
    }

    /** The address, or null if the text is no absolute URL of a web server. */
    public static @Nullable WebAddress of(String text) {
        try {
            URI uri = new URI(text).parseServerAuthority();
            boolean web =
                    uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            return web && uri.getHost() != null ? new WebAddress(uri) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Whether the scheme is https. */
    public boolean isEncrypted() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** Whether a user name or a password stands before the host. */
    public boolean hasLogin() {
        return uri.getUserInfo() != null;
    }

    /** Whether the host is this machine, a name without a domain, or an address of a network inside. */
    public boolean isInside() {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (host.startsWith("[")) {
            return !PublicAddress.is(host.substring(1, host.length() - 1));
        }
        if (Digits.isDigit(host.charAt(host.length() - 1))) {
            return !PublicAddress.is(host);
        }
        return host.indexOf('.') < 0 || isNamedInside(host);
    }

    private static boolean isNamedInside(String host) {
        for (String end : INSIDE) {
            if (host.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
