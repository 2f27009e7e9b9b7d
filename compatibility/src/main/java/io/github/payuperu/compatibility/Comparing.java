package io.github.payuperu.compatibility;

import io.github.payuperu.compatibility.facts.Direction;
import io.github.payuperu.compatibility.facts.Facts;
import io.github.payuperu.compatibility.facts.Facts.Fact;
import io.github.payuperu.compatibility.facts.Part;
import io.github.payuperu.compatibility.facts.Place;
import io.github.payuperu.compatibility.facts.Spot;
import io.github.payuperu.compatibility.judgement.Difference;
import io.github.payuperu.compatibility.judgement.Judgement;
import io.github.payuperu.compatibility.judgement.Judgements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Goes through what two releases say. What came or went as a whole is told once, and so is what holds for several operations. */
final class Comparing {
    private static final Place NOWHERE = Place.named("", "");
    private static final Fact SILENCE = new Facts().at(new Spot(Part.RULES, Direction.REQUEST, "", ""), NOWHERE);

    private static final Set<String> EXISTENCE = Judgements.table().existence();

    private final Facts before;
    private final Facts after;
    private final Set<Spot> whole;
    private final Map<Object, List<Found>> found = new LinkedHashMap<>();

    Comparing(Facts before, Facts after) {
        this.before = before;
        this.after = after;
        this.whole = comeOrGone();
    }

    /** One difference at one spot. */
    private record Found(Spot spot, Place place, String aspect, Difference difference) {
        /** What it has in common with the same difference in another operation. */
        Object likeness() {
            return List.of(spot.part(), spot.direction(), spot.path(), place.term(), aspect, difference);
        }
    }

    List<Change> changes() {
        spots().filter(spot -> !isPartOfWhole(spot)).forEach(this::compare);
        return found.values().stream()
                .map(Comparing::change)
                .sorted(Comparator.comparing(change -> change.verdict().isBreaking() ? 0 : 1))
                .toList();
    }

    private Stream<Spot> spots() {
        Set<Spot> spots = new LinkedHashSet<>(before.all().keySet());
        spots.addAll(after.all().keySet());
        return spots.stream().sorted(Comparator.comparing(Spot::part));
    }

    private Set<Spot> comeOrGone() {
        Set<Spot> spots = new LinkedHashSet<>(before.all().keySet());
        spots.addAll(after.all().keySet());
        spots.removeIf(spot -> before.all().containsKey(spot) && after.all().containsKey(spot));
        return spots;
    }

    /** What it belongs to came or went as well, or its operation did. */
    private boolean isPartOfWhole(Spot spot) {
        if (!whole.contains(spot)) {
            return false;
        }
        return ancestors(spot).anyMatch(whole::contains);
    }

    private static Stream<Spot> ancestors(Spot spot) {
        List<Spot> ancestors = new ArrayList<>();
        for (int end = spot.path().lastIndexOf('/'); end > 0; end = spot.path().lastIndexOf('/', end - 1)) {
            ancestors.add(new Spot(
                    spot.part(), spot.direction(), spot.operation(), spot.path().substring(0, end)));
        }
        int arrow = spot.path().indexOf(" → ");
        if (arrow > 0) {
            for (Direction direction : Direction.values()) {
                ancestors.add(new Spot(spot.part(), direction, "", spot.path().substring(0, arrow)));
            }
        }
        for (Direction direction : Direction.values()) {
            ancestors.add(new Spot(spot.part(), direction, spot.operation(), "operation"));
            ancestors.add(new Spot(spot.part(), direction, spot.operation(), "schema"));
        }
        return ancestors.stream().filter(ancestor -> !ancestor.equals(spot));
    }

    private void compare(Spot spot) {
        Fact old = before.all().getOrDefault(spot, SILENCE);
        Fact now = after.all().getOrDefault(spot, SILENCE);
        Place place = now == SILENCE ? old.place() : now.place();
        for (String aspect : aspects(spot, old, now)) {
            for (Difference difference : Judgements.table().differences(aspect, old.of(aspect), now.of(aspect))) {
                Found one = new Found(spot, place, aspect, difference);
                found.computeIfAbsent(one.likeness(), first -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /** Of what came or went only that it did. */
    private Set<String> aspects(Spot spot, Fact old, Fact now) {
        Set<String> aspects = new TreeSet<>(old.aspects());
        aspects.addAll(now.aspects());
        if (whole.contains(spot) && aspects.stream().anyMatch(EXISTENCE::contains)) {
            aspects.retainAll(EXISTENCE);
        }
        return aspects;
    }

    private static Change change(List<Found> alike) {
        Found first = alike.get(0);
        Judgement judgement =
                Judgements.table().of(first.aspect(), first.difference().shift());
        return new Change(
                first.spot().part(),
                first.spot().direction(),
                sorted(alike, one -> one.spot().operation()),
                first.place(),
                sorted(alike, one -> one.place().file()),
                first.aspect(),
                first.difference(),
                judgement.of(first.spot().direction()),
                judgement.words());
    }

    private static List<String> sorted(List<Found> alike, Function<Found, String> trait) {
        return alike.stream()
                .map(trait)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
