package io.github.payuperu.compatibility.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything that a release says, by spot and aspect, in the order in which it says it. */
public final class Facts {
    private final Map<Spot, Fact> facts = new LinkedHashMap<>();

    /** What is said about one spot. */
    public static final class Fact {
        private final Place place;
        private final Map<String, List<String>> aspects = new TreeMap<>();

        private Fact(Place place) {
            this.place = place;
        }

        /** Says something more; nothing if there is nothing to say. */
        public Fact say(String aspect, Collection<String> values) {
            if (!values.isEmpty()) {
                aspects.put(aspect, List.copyOf(values));
            }
            return this;
        }

        /** Says something that has one value; an empty text says nothing. */
        public Fact say(String aspect, String value) {
            return say(aspect, value.isEmpty() ? List.of() : List.of(value));
        }

        /** Where it is. */
        public Place place() {
            return place;
        }

        /** The aspects that something is said about. */
        public Set<String> aspects() {
            return aspects.keySet();
        }

        /** What is said; empty if nothing is. */
        public List<String> of(String aspect) {
            return aspects.getOrDefault(aspect, List.of());
        }
    }

    /** The fact of a spot, to say things about; the first place that it was seen at stays. */
    public Fact at(Spot spot, Place place) {
        return facts.computeIfAbsent(spot, unseen -> new Fact(place));
    }

    /** Everything, by spot. */
    public Map<Spot, Fact> all() {
        return facts;
    }
}
