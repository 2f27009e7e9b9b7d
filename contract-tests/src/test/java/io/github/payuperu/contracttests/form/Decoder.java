package io.github.payuperu.contracttests.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decodes forms with what the JDK has, and refuses where the JDK would guess. */
final class Decoder {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f]");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private Decoder() {}

    /** The parameters, the first of each name; empty when it is no form. */
    static Optional<Map<String, String>> decode(byte[] form) {
        String bytes = new String(form, ISO_8859_1);
        if (CONTROL.matcher(bytes).find() || BROKEN_ESCAPE.matcher(bytes).find() || bytes.indexOf('=') < 0) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        try {
            for (String pair : bytes.split("&", -1)) {
                int sign = pair.indexOf('=');
                if (!pair.isEmpty()) {
                    parameters.putIfAbsent(
                            text(sign < 0 ? pair : pair.substring(0, sign)),
                            text(sign < 0 ? "" : pair.substring(sign + 1)));
                }
            }
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        return Optional.of(parameters);
    }

    private static String text(String escaped) throws CharacterCodingException {
        byte[] bytes = URLDecoder.decode(escaped, ISO_8859_1).getBytes(ISO_8859_1);
        return UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
