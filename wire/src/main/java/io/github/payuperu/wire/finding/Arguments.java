package io.github.payuperu.wire.finding;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** What a sentence names, by placeholder: few, in order of their names, and never changed. Each finding has one of these. */
final class Arguments extends AbstractMap<String, Object> {
    /** Names and values in turn. */
    private final Object[] pairs;

    private Arguments(Object[] pairs) {
        this.pairs = pairs;
    }

    /** Those names and values, given in turn; of two of the same name the later one counts. */
    static Map<String, Object> of(List<Object> namesAndValues) {
        Object[] pairs = new Object[namesAndValues.size()];
        int used = 0;
        for (int i = 0; i + 1 < namesAndValues.size(); i += 2) {
            used = put((String) namesAndValues.get(i), namesAndValues.get(i + 1), pairs, used);
        }
        return used == 0 ? Map.of() : new Arguments(used == pairs.length ? pairs : Arrays.copyOf(pairs, used));
    }

    static Map<String, Object> copyOf(Map<String, Object> arguments) {
        if (arguments instanceof Arguments) {
            return arguments;
        }
        List<Object> namesAndValues = new ArrayList<>();
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            namesAndValues.add(argument.getKey());
            namesAndValues.add(argument.getValue());
        }
        return of(namesAndValues);
    }

    /** Puts the pair where its name belongs, and tells how many places are used then. */
    private static int put(String name, Object value, Object[] pairs, int used) {
        int at = used;
        while (at > 0 && name.compareTo((String) pairs[at - 2]) <= 0) {
            at -= 2;
        }
        boolean taken = at < used && name.equals(pairs[at]);
        if (!taken) {
            System.arraycopy(pairs, at, pairs, at + 2, used - at);
        }
        pairs[at] = name;
        pairs[at + 1] = value;
        return taken ? used : used + 2;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new Pairs();
    }

    private final class Pairs extends AbstractSet<Map.Entry<String, Object>> {
        @Override
        public int size() {
            return pairs.length / 2;
        }

        @Override
        public Iterator<Map.Entry<String, Object>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < pairs.length;
                }

                @Override
                public Map.Entry<String, Object> next() {
                    if (next >= pairs.length) {
                        throw new NoSuchElementException();
                    }
                    next += 2;
                    return new SimpleImmutableEntry<>((String) pairs[next - 2], pairs[next - 1]);
                }
            };
        }
    }
}
