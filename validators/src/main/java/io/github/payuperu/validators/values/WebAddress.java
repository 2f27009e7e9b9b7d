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

    private static final String ENCRYPTED = "https://";
    private static final String PLAIN = "http://";
    private static final String PATH_MARKS = "/._~-";

    private final String host;
    private final boolean encrypted;
    private final boolean login;

    private WebAddress(String host, boolean encrypted, boolean login) {
        this.host = host.toLowerCase(Locale.ROOT);
        this.encrypted = encrypted;
        this.login = login;
    }

    /** The address, or null if the text is no absolute URL of a web server. */
    public static @Nullable WebAddress of(String text) {
        WebAddress plain = plain(text);
        return plain == null ? parsed(text) : plain;
    }

    /** The address where it is a scheme, a name and perhaps a path, as nearly all are; null for others, which may be right too. */
    static @Nullable WebAddress plain(String text) {
        boolean encrypted = text.startsWith(ENCRYPTED);
        if (!encrypted && !text.startsWith(PLAIN)) {
            return null;
        }
        int start = (encrypted ? ENCRYPTED : PLAIN).length();
        int slash = text.indexOf('/', start);
        int end = slash < 0 ? text.length() : slash;
        return isPlainName(text, start, end) && isPlainPath(text, end)
                ? new WebAddress(text.substring(start, end), encrypted, false)
                : null;
    }

    /** Whether it is words of letters and digits with single points or hyphens between, the last one starting with a letter. */
    private static boolean isPlainName(String text, int start, int end) {
        char before = '.';
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            if (!isAlphanumeric(character) && ((character != '.' && character != '-') || !isAlphanumeric(before))) {
                return false;
            }
            before = character;
        }
        return isAlphanumeric(before)
                && !Digits.isDigit(text.charAt(Math.max(start, text.lastIndexOf('.', end - 1) + 1)));
    }

    private static boolean isPlainPath(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (!isAlphanumeric(text.charAt(i)) && PATH_MARKS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char character) {
        char lower = (char) (character | ' ');
        return (lower >= 'a' && lower <= 'z') || Digits.isDigit(character);
    }

    /** The address as the JDK understands it. */
    static @Nullable WebAddress parsed(String text) {
        try {
            URI uri = new URI(text).parseServerAuthority();
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return SCHEMES.contains(scheme) && uri.getHost() != null
                    ? new WebAddress(uri.getHost(), scheme.equals("https"), uri.getUserInfo() != null)
                    : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Whether the scheme is https. */
    public boolean isEncrypted() {
        return encrypted;
    }

    /** Whether a user name or a password stands before the host. */
    public boolean hasLogin() {
        return login;
    }

    /** Whether the host is this machine, a name without a domain, or an address of a network inside. */
    public boolean isInside() {
        if (host.startsWith("[")) {
            return !PublicAddress.is(host.substring(1, host.length() - 1));
        }
        boolean numbers = Digits.isDigit(host.charAt(host.lastIndexOf('.') + 1));
        if (numbers) {
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
