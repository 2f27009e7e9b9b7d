package io.github.payuperu.validators.pe.payment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method that a form offers, {@code VISA-1-3} for example.
 *
 * @param method its name
 * @param instalments in how many instalments it can be paid, digits each; none where nothing is said
 */
record MethodChoice(String method, List<String> instalments) {
    private static final int MOST_DIGITS = 2;

    /** What a list in the contract's format says. */
    static List<MethodChoice> list(String text) {
        return Arrays.stream(text.split(",", -1)).map(MethodChoice::of).toList();
    }

    /** The list with each name as it was meant; null if that is not certain of each, or a number is none of instalments. */
    static @Nullable String corrected(String text, Function<String, @Nullable String> meant) {
        List<String> corrected = new ArrayList<>();
        for (MethodChoice choice : list(text)) {
            String method = meant.apply(choice.method);
            if (method == null || choice.instalments.stream().anyMatch(count -> count.length() > MOST_DIGITS)) {
                return null;
            }
            corrected.add(new MethodChoice(method, choice.instalments).toString());
        }
        return String.join(",", corrected);
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(method), instalments.stream()).collect(Collectors.joining("-"));
    }

    private static MethodChoice of(String choice) {
        List<String> parts = List.of(choice.split("-", -1));
        return new MethodChoice(parts.get(0), parts.subList(1, parts.size()));
    }
}
