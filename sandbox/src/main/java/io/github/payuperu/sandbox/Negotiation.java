package io.github.payuperu.sandbox;

import io.github.payuperu.wire.contract.WireForm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which syntax a request is in, and which its answer is wanted in: the one place that reads the two headers.
 *
 * @param body the syntax of the request: JSON where nothing is said, null where we do not speak it
 * @param answer the syntax that {@code Accept} asks for most, else that of the request; null if it asks for others only
 */
record Negotiation(@Nullable WireForm body, @Nullable WireForm answer) {
    private static final Map<String, WireForm> SPOKEN =
            Map.of("application/json", WireForm.JSON, "application/xml", WireForm.XML, "text/xml", WireForm.XML);
    private static final List<String> ANYTHING = List.of("*/*", "application/*", "*");

    static Negotiation of(@Nullable String contentType, @Nullable String accept) {
        WireForm body = contentType == null ? WireForm.JSON : SPOKEN.get(mediaType(contentType));
        WireForm otherwise = body == null ? WireForm.JSON : body;
        return new Negotiation(body, accept == null || accept.isBlank() ? otherwise : mostWanted(accept, otherwise));
    }

    /** The syntax to complain in. */
    WireForm answerOrJson() {
        return answer == null ? WireForm.JSON : answer;
    }

    /** What to call an answer in that syntax. */
    static String contentType(WireForm form) {
        return "application/" + form.label() + "; charset=utf-8";
    }

    private static @Nullable WireForm mostWanted(String accept, WireForm otherwise) {
        WireForm best = null;
        double bestQuality = 0;
        for (String range : accept.split(",", -1)) {
            String type = mediaType(range);
            WireForm form = ANYTHING.contains(type) ? otherwise : SPOKEN.get(type);
            double quality = quality(range);
            if (form != null && quality > bestQuality) {
                best = form;
                bestQuality = quality;
            }
        }
        return best;
    }

    private static String mediaType(String header) {
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static double quality(String range) {
        for (String parameter : range.split(";", -1)) {
            String stripped = parameter.strip();
            if (stripped.startsWith("q=")) {
                return number(stripped.substring(2));
            }
        }
        return 1;
    }

    private static double number(String quality) {
        try {
            return Double.parseDouble(quality);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
