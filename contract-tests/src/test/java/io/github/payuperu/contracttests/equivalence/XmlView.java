package io.github.payuperu.contracttests.equivalence;

import io.github.payuperu.contracttests.equivalence.Tree.Flag;
import io.github.payuperu.contracttests.equivalence.Tree.Items;
import io.github.payuperu.contracttests.equivalence.Tree.Member;
import io.github.payuperu.contracttests.equivalence.Tree.Members;
import io.github.payuperu.contracttests.equivalence.Tree.Nothing;
import io.github.payuperu.contracttests.equivalence.Tree.Numeral;
import io.github.payuperu.contracttests.equivalence.Tree.Text;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.convert.LossId;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What of a tree XML can say, worked out from the documented correspondence alone, and the losses on the way. */
final class XmlView {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final Map<String, Set<String>> losses = new TreeMap<>();
    private final Tree tree;
    private boolean expressible = true;

    private XmlView(Tree.Members root) {
        this.tree = members(null, root, "");
    }

    static XmlView of(Tree.Members root) {
        return new XmlView(root);
    }

    /** What is left. */
    Tree tree() {
        return tree;
    }

    /** Whether XML has all the characters and names of what is left. */
    boolean isExpressible() {
        return expressible;
    }

    /** What is lost: by id the paths where. */
    Map<String, Set<String>> losses() {
        return losses;
    }

    private Members members(Field field, Members object, String pointer) {
        boolean map = field != null && field.type() == ValueType.MAP;
        Set<String> seen = new HashSet<>();
        List<Member> members = new ArrayList<>();
        for (Member member : object.members()) {
            String path = Pointers.child(pointer, member.name());
            if (!seen.add(member.name())) {
                lose(LossId.DUPLICATE, path);
            } else if (member.value() instanceof Nothing) {
                lose(LossId.NULL, path);
            } else {
                expressible &= member.field() != null || map || isElement(member.name(), pointer);
                members.add(
                        new Member(member.field(), member.name(), value(member.field(), member.value(), path, map)));
            }
        }
        return new Members(members);
    }

    private Tree value(Field field, Tree value, String pointer, boolean entry) {
        boolean list = field != null && field.type() == ValueType.ARRAY;
        if (value instanceof Items items && list) {
            return items(field.children().get(0), items, pointer);
        }
        if (value instanceof Items || list) {
            lose(LossId.LIST, pointer);
            return value;
        }
        Tree viewed = value instanceof Members object ? object(field, object, pointer) : scalar(field, value, entry);
        if (!viewed.getClass().equals(value.getClass())) {
            lose(LossId.TYPE, pointer);
        } else if (value instanceof Numeral && !viewed.equals(value)) {
            lose(LossId.MILLIS, pointer);
        } else if (value instanceof Text && !viewed.equals(value)) {
            lose(LossId.TYPE, pointer);
        }
        return viewed;
    }

    private Items items(Field element, Items items, String pointer) {
        List<Tree> left = new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            Tree item = items.items().get(i);
            if (item instanceof Nothing) {
                lose(LossId.NULL, pointer + "/" + i);
            } else {
                left.add(value(element, item, pointer + "/" + i, false));
            }
        }
        return new Items(left);
    }

    /** An empty element is an object only where the contract has one. */
    private Tree object(Field field, Members object, String pointer) {
        boolean wanted = field != null && field.type().isContainer();
        boolean empty = object.members().stream().allMatch(member -> member.value() instanceof Nothing);
        return empty && !wanted ? new Text("") : members(field, object, pointer);
    }

    /** The root has an element isTest, which is another field's. */
    private static boolean isElement(String name, String parent) {
        return !MessageGenerator.NO_ELEMENTS.contains(name) && !(parent.isEmpty() && name.equals("isTest"));
    }

    private static boolean isCharacter(int point) {
        return point >= ' ' ? point != 0xFFFE && point != 0xFFFF : point == '\t' || point == '\n' || point == '\r';
    }

    private Tree scalar(Field field, Tree value, boolean entry) {
        expressible &= text(value).codePoints().allMatch(XmlView::isCharacter);
        if (field == null) {
            return entry ? value : new Text(text(value));
        }
        String text = text(value);
        return switch (field.type()) {
            case STRING, DATE_TIME -> new Text(text);
            case BOOLEAN -> flag(text.strip());
            case NUMBER, INTEGER -> numeral(text.strip());
            case EPOCH_MILLIS -> instant(field, value, text.strip());
            default -> text.isBlank() ? new Members(List.of()) : new Text(text);
        };
    }

    private static String text(Tree value) {
        if (value instanceof Text text) {
            return text.text();
        }
        return value instanceof Numeral numeral ? numeral.spelling() : Boolean.toString(((Flag) value).value());
    }

    private static Tree flag(String text) {
        return text.equals("true") || text.equals("false") ? new Flag(text.equals("true")) : new Text(text);
    }

    private static Tree numeral(String text) {
        return NUMBER.matcher(text).matches() ? new Numeral(text) : new Text(text);
    }

    private static Tree instant(Field field, Tree value, String text) {
        String local = value instanceof Numeral numeral ? XmlPrinter.instant(field, numeral) : text;
        try {
            long millis = LocalDateTime.parse(local == null ? "" : local)
                    .toInstant(ZoneOffset.ofHours(-5))
                    .toEpochMilli();
            return new Numeral(Long.toString(millis));
        } catch (DateTimeException e) {
            return numeral(text);
        }
    }

    private void lose(LossId id, String pointer) {
        losses.computeIfAbsent(id.id(), key -> new TreeSet<>()).add(pointer);
    }
}
