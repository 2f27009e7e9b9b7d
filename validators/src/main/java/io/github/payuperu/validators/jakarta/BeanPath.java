package io.github.payuperu.validators.jakarta;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a Java object, as Bean Validation writes it: {@code transaction.order.additionalValues[TX_VALUE].value}, and
 * {@code transaction.extraParameters[INSTALLMENTS_NUMBER].<map value>} for an entry of a map itself.
 *
 * @param steps properties from the root on; none is the root
 * @param entry entry of the last of them that is meant; null if the property itself is
 */
record BeanPath(List<Step> steps, @Nullable Entry entry) {
    /**
     * One property.
     *
     * @param name of the property
     * @param owner entry of the property before it that has it; null if that has it itself
     */
    record Step(String name, @Nullable Entry owner) {}

    /**
     * One entry of a map or list.
     *
     * @param at key or index
     * @param label how Bean Validation calls such entries
     * @param container class of the map or list
     * @param argument which of its type arguments is that of the entries
     */
    record Entry(Object at, String label, Class<?> container, int argument) {
        static Entry of(Map<?, ?> map, String key) {
            return new Entry(key, "<map value>", Map.class, 1);
        }

        static Entry of(List<?> list, int index) {
            return new Entry(index, "<list element>", List.class, 0);
        }
    }

    /** Finishes the violation with this path. */
    void addTo(ConstraintViolationBuilder violation) {
        if (steps.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        NodeBuilderCustomizableContext node =
                violation.addPropertyNode(steps.get(0).name());
        Entry owner = null;
        for (Step step : steps.subList(1, steps.size())) {
            node = owner == null
                    ? node.addPropertyNode(step.name())
                    : owned(node, owner).addPropertyNode(step.name());
            owner = step.owner();
        }
        finish(node, owner);
    }

    private void finish(NodeBuilderCustomizableContext node, @Nullable Entry owner) {
        if (owner == null) {
            finish(node::addConstraintViolation, node::addContainerElementNode);
        } else {
            NodeBuilderDefinedContext owned = owned(node, owner);
            finish(owned::addConstraintViolation, owned::addContainerElementNode);
        }
    }

    private void finish(Runnable here, ElementNode below) {
        if (entry == null) {
            here.run();
        } else {
            finish(below.add(entry.label(), entry.container(), entry.argument()), entry);
        }
    }

    private static void finish(ContainerElementNodeBuilderCustomizableContext node, Entry entry) {
        if (entry.at() instanceof Integer index) {
            node.inIterable().atIndex(index).addConstraintViolation();
        } else {
            node.inIterable().atKey(entry.at()).addConstraintViolation();
        }
    }

    private static NodeBuilderDefinedContext owned(NodeBuilderCustomizableContext node, Entry owner) {
        return owner.at() instanceof Integer index
                ? node.inIterable().atIndex(index)
                : node.inIterable().atKey(owner.at());
    }

    /** What adds a node for an entry, which two kinds of nodes can without having it in common. */
    private interface ElementNode {
        ContainerElementNodeBuilderCustomizableContext add(String label, Class<?> container, Integer argument);
    }
}
