package io.github.payuperu.validators.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A line of {@code vectors.txt}: a signature from elsewhere and all that it was made of. */
record Vector(List<String> columns) {
    private static final String TEST_KEY = "4Vj8eK4rloUd272L48hsrarnUA";

    /** All lines. */
    static Stream<Vector> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/signature/vectors.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> new Vector(List.of(line.split("\\|", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are right. */
    static Stream<Vector> right() {
        return all().filter(vector -> !vector.isWrong());
    }

    /** Those that a source publishes and that are not right. */
    static Stream<Vector> wrong() {
        return all().filter(Vector::isWrong);
    }

    Signature signed() {
        return switch (columns.get(0)) {
            case "request" -> RequestSignature.of(key(), merchant(), reference(), currency());
            case "form" -> form();
            case "response" -> ResponseSignature.of(key(), merchant(), reference(), currency(), state());
            case "confirmation" -> ConfirmationSignature.of(key(), merchant(), reference(), currency(), state());
            default -> throw new IllegalArgumentException(columns.get(0));
        };
    }

    Algorithm algorithm() {
        return Stream.of(Algorithm.values())
                .filter(algorithm -> algorithm.toString().equals(columns.get(1)))
                .findFirst()
                .orElseThrow();
    }

    String amount() {
        return columns.get(6);
    }

    String signedText() {
        return Stream.of(merchant(), reference(), columns.get(7), currency(), state(), options())
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + "~" + right)
                .orElseThrow();
    }

    String signature() {
        return columns.get(11);
    }

    private FormSignature form() {
        String[] options = columns.get(10).isEmpty()
                ? new String[] {"", "", ""}
                : columns.get(10).split(";", -1);
        FormSignature form = FormSignature.of(key(), merchant(), reference(), currency());
        form = options[0].isEmpty() ? form : form.paymentMethods(options[0]);
        form = options[1].isEmpty() ? form : form.iin(options[1]);
        return options[2].isEmpty() ? form : form.pseBanks(options[2]);
    }

    private ApiKey key() {
        ApiKey key = ApiKey.of(columns.get(3).isEmpty() ? TEST_KEY : columns.get(3));
        return columns.get(2).isEmpty() ? key : key.withHmacKey(columns.get(2));
    }

    private String merchant() {
        return columns.get(4);
    }

    private String reference() {
        return columns.get(5);
    }

    private String currency() {
        return columns.get(8);
    }

    private String state() {
        return columns.get(9);
    }

    private String options() {
        return columns.get(10).replaceAll(";+", "~").replaceAll("^~|~$", "");
    }

    private boolean isWrong() {
        return columns.get(12).equals("wrong");
    }

    @Override
    public String toString() {
        return String.join(" ", columns.get(0), columns.get(1), signedText(), columns.get(13));
    }
}
