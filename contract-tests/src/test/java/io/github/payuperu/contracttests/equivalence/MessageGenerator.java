package io.github.payuperu.contracttests.equivalence;

import io.github.payuperu.contracttests.equivalence.Tree.Flag;
import io.github.payuperu.contracttests.equivalence.Tree.Items;
import io.github.payuperu.contracttests.equivalence.Tree.Member;
import io.github.payuperu.contracttests.equivalence.Tree.Members;
import io.github.payuperu.contracttests.equivalence.Tree.Nothing;
import io.github.payuperu.contracttests.equivalence.Tree.Text;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Requirement;
import io.github.payuperu.wire.contract.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes messages from the contract: any operation, any direction, any part of the fields in any order, with values at and
 * beyond their limits, and with faults. The same seed makes the same messages.
 */
final class MessageGenerator {
    private static final List<String> STRANGERS =
            List.of("foo", "año", "x-1", "_a.b", "language", "entry", "string", "additionalValue", "Ünï");
    /** Names that no element has. */
    static final List<String> NO_ELEMENTS = List.of("a b", "1x", "", "a:b", "<a>", "-a", "a\u0000", "\u00D7");

    private static final List<String> KEYS = List.of(
            "PSE_BANK",
            "RESPONSE_URL",
            " K ",
            "",
            "ä & <b> ]]>",
            "O'Brien",
            "say \"x\"",
            "a.b/c~d",
            "line\nbreak",
            "1",
            "K".repeat(64),
            "K".repeat(65));

    private final Contract contract = Contract.get();
    private final Random random;
    private final ValueGenerator values;
    private Set<OneWire> peculiar = EnumSet.noneOf(OneWire.class);
    private boolean oneWire;
    private int faults;

    MessageGenerator(long seed) {
        this.random = new Random(seed);
        this.values = new ValueGenerator(random);
    }

    /** The next message; one in four has what only one wire can express. */
    Generated next() {
        peculiar = EnumSet.noneOf(OneWire.class);
        oneWire = chance(0.25);
        faults = random.nextInt(4) == 0 ? 0 : random.nextInt(5);
        Operation operation = pick(contract.operations());
        Direction direction = random.nextBoolean() ? Direction.REQUEST : Direction.RESPONSE;
        double density = pick(List.of(0.1, 0.5, 0.9));
        List<Member> members = members(roots(direction), operation, density, true);
        if (fault(0.05)) {
            Member foreign = member(pick(roots(other(direction))), operation, density);
            members.add(foreign);
            if (foreign.value() instanceof Nothing) {
                peculiar.add(OneWire.NULL_MEMBER);
            }
        }
        arrange(members);
        return new Generated(operation, direction, new Members(members), Set.copyOf(peculiar), random.nextLong());
    }

    private static Direction other(Direction direction) {
        return direction == Direction.REQUEST ? Direction.RESPONSE : Direction.REQUEST;
    }

    private List<Field> roots(Direction direction) {
        return contract.fields().stream()
                .filter(field -> field.parent().isEmpty() && field.direction() == direction)
                .toList();
    }

    private List<Member> members(List<Field> fields, Operation operation, double density, boolean root) {
        List<Member> members = new ArrayList<>();
        for (Field field : fields) {
            Requirement requirement = field.requirement(operation);
            boolean wanted = requirement == Requirement.REQUIRED ? !fault(0.03) : chance(density);
            if (requirement == Requirement.FORBIDDEN ? fault(0.02) : wanted) {
                members.add(member(field, operation, density));
            }
        }
        if (fault(0.05)) {
            members.add(stranger(fields, root));
        }
        return members;
    }

    /** Shuffles at times, and gives a member twice. */
    private void arrange(List<Member> members) {
        if (!members.isEmpty() && fault(0.04)) {
            Member twice = pick(members);
            Member again = twice.field() == null || chance(0.5)
                    ? twice
                    : new Member(
                            twice.field(),
                            twice.name(),
                            values.scalar(twice.field(), EnumSet.noneOf(OneWire.class), false, true));
            members.add(again);
            if (Trees.hasDuplicates(twice.value())) {
                peculiar.add(OneWire.DUPLICATE_WHERE_THE_CONTRACT_ENDS);
            }
            if (twice.value() instanceof Nothing || again.value() instanceof Nothing) {
                peculiar.add(OneWire.NULL_MEMBER);
            }
        }
        if (chance(0.5)) {
            Collections.shuffle(members, random);
        }
    }

    private Member member(Field field, Operation operation, double density) {
        return new Member(field, field.name(), value(field, operation, density));
    }

    private Tree value(Field field, Operation operation, double density) {
        if (chance(0.03)) {
            return new Nothing();
        }
        if (!field.type().isContainer()) {
            return fault(0.02) ? aContainer() : values.scalar(field, peculiar, oneWire, fault(0.15));
        }
        if (fault(0.02)) {
            return noContainer(field);
        }
        return switch (field.type()) {
            case ARRAY -> items(field, operation, density);
            case MAP -> map(field, operation, density);
            default -> object(field, operation, density);
        };
    }

    private Tree object(Field field, Operation operation, double density) {
        if (field.isOpenObject()) {
            return new Members(
                    List.of(new Member(null, "a", values.anyText()), new Member(null, "b", values.anyText())));
        }
        List<Member> members = members(field.children(), operation, density, false);
        arrange(members);
        return new Members(members);
    }

    private Tree map(Field field, Operation operation, double density) {
        List<Member> members = new ArrayList<>();
        for (Field child : field.children()) {
            if (child.requirement(operation) == Requirement.REQUIRED || chance(density)) {
                members.add(member(child, operation, density));
            }
        }
        for (int more = field.isOpenMap() || fault(0.1) ? random.nextInt(3) : 0; more > 0; more--) {
            String key = pick(KEYS);
            if (members.stream().noneMatch(member -> member.name().equals(key))) {
                members.add(new Member(null, key, fault(0.1) ? aContainer() : values.entry()));
            }
        }
        arrange(members);
        return new Members(members);
    }

    private Tree items(Field field, Operation operation, double density) {
        List<Tree> items = new ArrayList<>();
        Field element = field.children().get(0);
        for (int count = random.nextInt(4); count > 0; count--) {
            items.add(fault(0.05) ? new Text("no object") : object(element, operation, density));
        }
        if (oneWire && chance(0.1)) {
            peculiar.add(OneWire.NULL_MEMBER);
            items.add(random.nextInt(items.size() + 1), new Nothing());
        }
        return new Items(items);
    }

    /** An object where the contract wants a single value. */
    private Tree aContainer() {
        if (oneWire && chance(0.5)) {
            boolean list = random.nextBoolean();
            peculiar.add(list ? OneWire.LIST : OneWire.EMPTY_OF_OTHER_SHAPE);
            return list ? new Items(List.of(new Text("a"), new Text("b"))) : new Members(List.of());
        }
        return new Members(
                List.of(new Member(null, "a", new Text("1")), new Member(null, "language", values.anyText())));
    }

    /** A single value, or something of another shape, where the contract wants a container. */
    private Tree noContainer(Field field) {
        if (oneWire && chance(0.3)) {
            boolean list = field.type() != ValueType.ARRAY && random.nextBoolean();
            peculiar.add(list ? OneWire.LIST : OneWire.EMPTY_OF_OTHER_SHAPE);
            return list ? new Items(List.of(new Text("a"))) : new Text(pick(List.of("", " ")));
        }
        if (field.type() == ValueType.ARRAY && random.nextBoolean()) {
            peculiar.add(OneWire.LIST);
            return new Members(List.of(new Member(null, "only", new Text("x"))));
        }
        return chance(0.5) ? new Text("no object") : random.nextBoolean() ? new Tree.Numeral("1") : new Flag(true);
    }

    private Member stranger(List<Field> known, boolean root) {
        String name = pick(STRANGERS);
        if (oneWire && chance(0.3)) {
            peculiar.add(OneWire.NAME);
            name = root && random.nextBoolean() ? "isTest" : pick(NO_ELEMENTS);
        }
        String drawn = name;
        if (known.stream().anyMatch(field -> field.name().equals(drawn))) {
            name = "foo";
        }
        if (oneWire && chance(0.3) && !peculiar.contains(OneWire.NAME)) {
            peculiar.add(OneWire.NULL_MEMBER);
            return new Member(null, name, new Nothing());
        }
        if (oneWire && chance(0.3)) {
            peculiar.add(OneWire.LIST);
            return new Member(null, name, new Items(List.of(new Text("a"), new Tree.Numeral("2"))));
        }
        return new Member(null, name, chance(0.3) ? aContainer() : values.entry());
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Whether to make a fault here; a message has only so many. */
    private boolean fault(double probability) {
        if (faults > 0 && chance(probability)) {
            faults--;
            return true;
        }
        return false;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
