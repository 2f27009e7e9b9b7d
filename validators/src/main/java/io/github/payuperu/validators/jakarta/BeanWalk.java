package io.github.payuperu.validators.jakarta;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A way down into a Java object and, step by step with it, into the contract, which knows the names in XML and the secrets. */
final class BeanWalk {
    private final boolean xml;
    private final boolean stopBeforeSecrets;
    private BeanPath path = new BeanPath(List.of(), null);
    private final List<BeanPath.Step> steps = new ArrayList<>();
    private @Nullable Object here;
    private BeanPath.@Nullable Entry entry;
    private boolean atRoot = true;
    private @Nullable Field field;

    BeanWalk(Object root, boolean xml, boolean stopBeforeSecrets) {
        this.here = root;
        this.xml = xml;
        this.stopBeforeSecrets = stopBeforeSecrets;
    }

    BeanPath path() {
        return path;
    }

    /** Goes to what stands there in JSON by that name or position; false, and no step, if there is no such place. */
    boolean into(String step) {
        Field next = next(step);
        boolean found = isContainer() ? intoEntry(step) : intoProperty(step, next);
        atRoot = false;
        field = next;
        if (found && (!stopBeforeSecrets || !isSecret(next))) {
            path = new BeanPath(List.copyOf(steps), entry);
        }
        return found;
    }

    private @Nullable Field next(String step) {
        if (atRoot) {
            return Contract.get().rootMember(step);
        }
        if (field == null) {
            return null;
        }
        return field.element() == null ? field.child(step) : field.element();
    }

    /** What nobody knows may be anything, and a map with free names may have such entries. */
    private static boolean isSecret(@Nullable Field field) {
        return field == null || field.isSensitive() || field.isOpenMap() || field.isOpenObject();
    }

    private boolean isContainer() {
        return here instanceof Map<?, ?> || here instanceof List<?>;
    }

    private boolean intoEntry(String step) {
        if (entry != null) {
            return false;
        }
        if (here instanceof List<?> list) {
            int index = Integer.parseInt(step);
            entry = BeanPath.Entry.of(list, index);
            here = list.get(index);
        } else if (here instanceof Map<?, ?> map) {
            entry = BeanPath.Entry.of(map, step);
            here = map.get(step);
        }
        return true;
    }

    private boolean intoProperty(String step, @Nullable Field next) {
        if (!xml) {
            return intoProperty(JacksonProperties.ALL, step);
        }
        if (next == null || !intoProperty(JaxbProperties.ALL, next.xmlName())) {
            return false;
        }
        return !next.isItem() || intoEntry(step);
    }

    private boolean intoProperty(ClassValue<Map<String, Property>> properties, String name) {
        Property property =
                here == null ? null : properties.get(here.getClass()).get(name);
        if (property == null) {
            return false;
        }
        steps.add(new BeanPath.Step(property.name(), entry));
        entry = null;
        here = property.value().apply(Objects.requireNonNull(here));
        return true;
    }
}
