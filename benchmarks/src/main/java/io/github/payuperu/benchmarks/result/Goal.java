package io.github.payuperu.benchmarks.result;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number to reach, beside the one that was measured.
 *
 * @param what is measured
 * @param most whether it is to be at most that number; at least, otherwise
 * @param number to reach
 * @param unit of both
 * @param measured empty if this run did not measure it
 */
record Goal(String what, boolean most, double number, String unit, OptionalDouble measured) {
    static Goal atMost(double number, String unit, String what, Optional<Double> measured) {
        return new Goal(what, true, number, unit, optional(measured));
    }

    static Goal atLeast(double number, String unit, String what, Optional<Double> measured) {
        return new Goal(what, false, number, unit, optional(measured));
    }

    String wanted() {
        return (most ? "≤ " : "≥ ") + text(number);
    }

    String reached() {
        return measured.isPresent() ? text(measured.getAsDouble()) : "not measured";
    }

    /** Yes or no; nothing where nothing was measured. */
    String verdict() {
        return measured.isEmpty() ? "" : isMet() ? "yes" : "**no**";
    }

    private boolean isMet() {
        double reached = measured.orElseThrow();
        return most ? reached <= number : reached >= number;
    }

    private String text(double value) {
        String digits = value >= 100 || (value == Math.rint(value) && value >= 10) ? "%,.0f" : "%.2f";
        return String.format(Locale.ROOT, digits, value) + unit;
    }

    private static OptionalDouble optional(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
