package io.github.payuperu.compatibility.judgement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/** How two values of an aspect compare. An aspect without a value says nothing, which is what each scale makes of it. */
enum Scale {
    /** Anything up to the value; without it, anything. */
    UPPER((narrow, wide) -> number(narrow).compareTo(number(wide)) <= 0),
    /** Anything from the value on; without it, anything. */
    LOWER((narrow, wide) -> number(narrow).compareTo(number(wide)) >= 0),
    /** Texts of the pattern; without it, any text. */
    PATTERN(Patterns::within),
    /** Values of the type; without it, anything. */
    TYPE((narrow, wide) -> Types.within(first(narrow), first(wide))),
    /** Something that must hold; without it, nothing must. */
    CONDITION((narrow, wide) -> false),
    /** True narrows. */
    NARROWING((narrow, wide) -> isTrue(narrow)) {
        @Override
        List<Difference> differences(List<String> before, List<String> after) {
            return isTrue(before) == isTrue(after) ? List.of() : super.differences(before, after);
        }
    },
    /** One of the values; without them, anything. */
    VALUES(Scale::isAmong) {
        @Override
        List<Difference> differences(List<String> before, List<String> after) {
            return before.isEmpty() || after.isEmpty()
                    ? super.differences(before, after)
                    : Lists.differences(Shift.TIGHTER, Shift.LOOSER, before, after);
        }
    },
    /** Each value is something on its own that is offered. */
    OFFERS(Scale::isAmong) {
        @Override
        List<Difference> differences(List<String> before, List<String> after) {
            return Lists.differences(Shift.REMOVED, Shift.ADDED, before, after);
        }
    },
    /** It is there or it is not. */
    EXISTENCE(Scale::isAmong) {
        @Override
        List<Difference> differences(List<String> before, List<String> after) {
            return OFFERS.differences(before, after);
        }
    },
    /** True widens. */
    WIDENING((narrow, wide) -> isTrue(wide)) {
        @Override
        List<Difference> differences(List<String> before, List<String> after) {
            return isTrue(before) == isTrue(after)
                    ? List.of()
                    : List.of(new Difference(isTrue(after) ? Shift.LOOSER : Shift.TIGHTER, before, after));
        }
    },
    /** In which sequence: a given one is one of any. */
    ORDER((narrow, wide) -> first(narrow).equals("sequence") && first(wide).equals("all")),
    /** Another value means something else, and so does none. */
    MEANING((narrow, wide) -> false) {
        @Override
        List<Difference> differences(List<String> before, List<String> after) {
            return before.equals(after) ? List.of() : List.of(new Difference(Shift.CHANGED, before, after));
        }
    },
    /** Absent, optional, required. */
    PRESENCE((narrow, wide) -> first(narrow).equals("required")) {
        @Override
        List<Difference> differences(List<String> before, List<String> after) {
            if (before.isEmpty() == after.isEmpty()) {
                return super.differences(before, after);
            }
            Shift shift =
                    after.isEmpty() ? Shift.REMOVED : first(after).equals("required") ? Shift.DEMANDED : Shift.ADDED;
            return List.of(new Difference(shift, before, after));
        }
    },
    /** Absent, INFO, WARNING, ERROR: only an ERROR refuses. */
    SEVERITY((narrow, wide) -> first(narrow).equals("ERROR")) {
        @Override
        List<Difference> differences(List<String> before, List<String> after) {
            if (before.isEmpty() == after.isEmpty()) {
                return super.differences(before, after).stream()
                        .map(change ->
                                change.shift() == Shift.CHANGED ? new Difference(Shift.ADDED, before, after) : change)
                        .toList();
            }
            Shift shift = after.isEmpty() ? Shift.REMOVED : refuses(after) ? Shift.DEMANDED : Shift.ADDED;
            return List.of(new Difference(shift, before, after));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // functions of their arguments alone
    private final BiPredicate<List<String>, List<String>> within;

    /** @param within whether everything that the first allows the second allows as well; both say something */
    Scale(BiPredicate<List<String>, List<String>> within) {
        this.within = within;
    }

    static Scale named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** How the second value differs from the first; several ways if it is tighter here and looser there. */
    List<Difference> differences(List<String> before, List<String> after) {
        if (before.equals(after)) {
            return List.of();
        }
        boolean stillAllowed = before.isEmpty() || (!after.isEmpty() && within.test(after, before));
        boolean allAllowed = after.isEmpty() || (!before.isEmpty() && within.test(before, after));
        if (stillAllowed && allAllowed) {
            return List.of();
        }
        Shift shift = stillAllowed ? Shift.TIGHTER : allAllowed ? Shift.LOOSER : Shift.CHANGED;
        return List.of(new Difference(shift, before, after));
    }

    private static boolean isAmong(List<String> narrow, List<String> wide) {
        return Set.copyOf(wide).containsAll(narrow);
    }

    private static boolean isTrue(List<String> value) {
        return value.contains("true");
    }

    /** A severity that is not told is taken for the worst. */
    private static boolean refuses(List<String> severity) {
        return !Set.of("INFO", "WARNING").contains(first(severity));
    }

    private static BigDecimal number(List<String> value) {
        return first(value).equals("unbounded") ? BigDecimal.valueOf(Long.MAX_VALUE) : new BigDecimal(first(value));
    }

    private static String first(List<String> value) {
        return value.get(0);
    }
}
