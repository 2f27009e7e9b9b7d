package io.github.payuperu.sandbox.checkout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An address of the shop that a browser can be sent to and a call can be made to. */
final class WebAddress {
    private WebAddress() {}

    /** The address; empty if it is not absolute, not of http or https, or without a host. */
    static Optional<URI> of(String text) {
        try {
            URI uri = new URI(text);
            return isWeb(uri) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Scheme, host and port, as a content security policy names it; empty for no address. */
    static String origin(String text) {
        return of(text).map(uri -> uri.getScheme() + "://" + uri.getHost() + port(uri))
                .orElse("");
    }

    private static boolean isWeb(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
    }

    private static String port(URI uri) {
        return uri.getPort() < 0 ? "" : ":" + uri.getPort();
    }
}
