package io.github.payuperu.wire.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The parameters of one form: apart from all others, because forms, requests and responses share names. */
record FormTable(Operation operation, FormTraits traits, List<Field> fields, NameTable byName) {
    static FormTable of(Operation form, FormTraits traits, List<Field> allFields) {
        List<Field> fields = new ArrayList<>();
        for (Field field : allFields) {
            if (field.isParameterOf(form)) {
                fields.add(field);
            }
        }
        return new FormTable(form, traits, List.copyOf(fields), NameTable.of(fields, Naming.JSON));
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
