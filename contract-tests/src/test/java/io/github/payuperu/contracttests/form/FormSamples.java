package io.github.payuperu.contracttests.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes forms: a body that is in order with a few values changed, written in one of the many ways there are. */
final class FormSamples {
    static final Contract CONTRACT = Contract.get();

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "1",
            "-1",
            "00",
            "1.0",
            ".5",
            "-.5",
            ".",
            "1.",
            "1.234",
            "1e2",
            "+1",
            "1,5",
            "12345678901",
            "99999999999999.99",
            "100000000000000",
            "true",
            "es",
            "PEN",
            "pen",
            "MD5",
            "SHA1",
            "HMAC-SHA256",
            "VISA",
            "VISA-1-3,MASTERCARD",
            "VISA, AMEX",
            "2022-07-05 23:59:59",
            "2022-07-05T23:59:59",
            "2022-13-05 23:59:59",
            "Ñandú",
            "人",
            "😀",
            "a&b=c+d%e",
            "<a>",
            "null",
            "92233720368547758080");

    private final Random random;

    FormSamples(long seed) {
        this.random = new Random(seed);
    }

    Operation form() {
        return pick(CONTRACT.forms());
    }

    /** The parameters of a body that is in order, some of them changed, removed or added. */
    Map<String, String> parameters(Operation form) {
        Map<String, String> parameters = new LinkedHashMap<>(
                Decoder.decode(composed(form).getBytes(UTF_8)).orElseThrow());
        for (int changes = random.nextInt(6); changes > 0; changes--) {
            Field field = pick(CONTRACT.parameters(form));
            switch (random.nextInt(4)) {
                case 0 -> parameters.remove(field.name());
                case 1 -> parameters.put(field.name(), ofLength(field));
                case 2 -> parameters.put("x" + random.nextInt(3), pick(VALUES));
                default -> parameters.put(field.name(), pick(VALUES));
            }
        }
        return parameters;
    }

    /** A text around the greatest length of the field, in characters of one or two Java units; no number too long to be read. */
    private String ofLength(Field field) {
        int most = field.maxLength() == Field.UNLIMITED ? 50 : field.maxLength();
        return pick(List.of("7", "x", "ñ", "😀")).repeat(Math.max(0, most - 1 + random.nextInt(3)));
    }

    /** One spelling of many. */
    String written(Map<String, String> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> pairs.add(spelt(name) + "=" + spelt(value)));
        if (random.nextInt(8) == 0) {
            pairs.add(random.nextInt(pairs.size() + 1), "");
        }
        return String.join("&", pairs);
    }

    private String spelt(String text) {
        String encoded = URLEncoder.encode(text, UTF_8);
        return switch (random.nextInt(4)) {
            case 0 -> encoded.replace("+", "%20");
            case 1 -> encoded.replace("%C3%B1", "%c3%b1");
            case 2 -> encoded.replace("%C3%B1", "ñ").replace("+", " ").replace("%2C", ",");
            default -> encoded;
        };
    }

    /** The form with a few of its bytes changed. */
    byte[] damaged(String form) {
        byte[] bytes = form.getBytes(UTF_8);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextBoolean() ? (byte) random.nextInt(256) : (byte) "%&=+?#;".charAt(random.nextInt(7));
        }
        return bytes;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String composed(Operation form) {
        String file = "/payu-peru/composed/" + form.name() + "."
                + CONTRACT.parameters(form).get(0).direction().label() + ".form";
        try (InputStream in = FormSamples.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
