package io.github.payuperu.wire.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the contract document says of one field; {@link Field} gives it a place in the tree. */
record FieldFacts(
        String name,
        String xmlName,
        String term,
        Direction direction,
        ValueType type,
        int minLength,
        int maxLength,
        @Nullable TextShape shape,
        List<String> values,
        Set<String> unmodelledValues,
        Map<String, String> aliases,
        @Nullable Digits digits,
        boolean sensitive,
        int keyMaxLength,
        @Nullable EntryShape entry,
        boolean item,
        @Nullable String xmlType,
        List<Requirement> requirements,
        List<Documented> documented,
        String pointer,
        String xmlPath,
        @Nullable Operation form) {}
