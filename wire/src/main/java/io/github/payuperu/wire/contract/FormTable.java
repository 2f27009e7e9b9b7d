package io.github.payuperu.wire.contract;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The parameters of one form: apart from all others, because forms, requests and responses share names. */
record FormTable(Operation operation, FormTraits traits, List<Field> fields, NameTable byName) {
    static FormTable of(Operation form, FormTraits traits, List<Field> allFields) {
        List<Field> fields =
                allFields.stream().filter(field -> field.isParameterOf(form)).toList();
        return new FormTable(form, traits, fields, NameTable.of(fields, Field::name));
    }

    @Nullable
    Field field(String name) {
        return byName.find(name);
    }

    boolean goes(@Nullable Direction direction) {
        return direction == null || direction == traits.direction();
    }

    boolean isMarked(Predicate<String> hasParameter) {
        return traits.marker() != null && hasParameter.test(traits.marker());
    }
}
