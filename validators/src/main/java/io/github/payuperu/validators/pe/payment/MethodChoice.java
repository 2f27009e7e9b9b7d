package io.github.payuperu.validators.pe.payment;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
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

    /** Where a form has a list of them. */
    static final Term LIST = Term.request("form.paymentMethods");

    private static final int MOST_CHARACTERS = LIST.fields().get(0).maxLength();

    /** The list of a form; none where it has no list, or one of a length that the contract has something to say of. */
    static List<MethodChoice> offered(Subject subject) {
        String text = subject.text(LIST);
        return text == null || text.length() > MOST_CHARACTERS
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(MethodChoice::of).toList();
    }

    /** The list with each name as it was meant; null if that is not certain of each, or a number is none of instalments. */
    static @Nullable String corrected(List<MethodChoice> choices, Function<String, @Nullable String> meant) {
        List<String> corrected = new ArrayList<>();
        for (MethodChoice choice : choices) {
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
