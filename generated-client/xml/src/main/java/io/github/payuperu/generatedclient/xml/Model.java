package io.github.payuperu.generatedclient.xml;

import jakarta.xml.bind.annotation.XmlTransient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.StringJoiner;
import org.jspecify.annotations.NullMarked;

/** What the generated models have in common: a {@code toString} that may stand in a log. */
@NullMarked
@XmlTransient
public abstract class Model {
    /** The name of the model and of the members that are set, without their values: any of them may be a secret. */
    @Override
    public final String toString() {
        StringJoiner members = new StringJoiner(", ", getClass().getSimpleName() + "[", "]");
        for (Field field : getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && isSet(field)) {
                members.add(field.getName());
            }
        }
        return members.toString();
    }

    private boolean isSet(Field field) {
        try {
            return field.get(this) != null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The members of models are protected, in this package", e);
        }
    }
}
