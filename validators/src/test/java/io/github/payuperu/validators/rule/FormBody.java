package io.github.payuperu.validators.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The parameters of a form, by name. */
record FormBody(Map<String, String> parameters) {
    /** Ours, since those of the documentation are of another country and year; {@code webcheckout.confirmation.response} for example. */
    static FormBody composed(String message) {
        String name =
                "/payu-peru/composed/" + (message.endsWith(".response") ? message : message + ".request") + ".form";
        try (InputStream in = Objects.requireNonNull(FormBody.class.getResourceAsStream(name), name)) {
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormBody of(byte[] body) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Arrays.stream(new String(body, UTF_8).strip().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(URLDecoder.decode(pair[0], UTF_8), URLDecoder.decode(pair[1], UTF_8)));
        return new FormBody(parameters);
    }

    /** With the members of the patch in their places, and without those that are null there. */
    FormBody patched(ObjectNode patch) {
        Map<String, String> patched = new LinkedHashMap<>(parameters);
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                patched.remove(member.getKey());
            } else {
                patched.put(member.getKey(), member.getValue().textValue());
            }
        });
        return new FormBody(patched);
    }

    byte[] bytes() {
        return parameters.entrySet().stream()
                .map(pair -> URLEncoder.encode(pair.getKey(), UTF_8) + "=" + URLEncoder.encode(pair.getValue(), UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(UTF_8);
    }
}
