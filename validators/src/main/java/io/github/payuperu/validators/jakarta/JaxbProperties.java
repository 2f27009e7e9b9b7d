package io.github.payuperu.validators.jakarta;

import jakarta.xml.bind.annotation.XmlElement;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of classes that JAXB writes, by the name of the element they become. */
final class JaxbProperties extends ClassValue<Map<String, Property>> {
    static final JaxbProperties ALL = new JaxbProperties();

    private static final String BY_DEFAULT = "##default";

    private JaxbProperties() {}

    @Override
    protected Map<String, Property> computeValue(Class<?> type) {
        Map<String, Property> properties = new HashMap<>();
        for (PropertyDescriptor descriptor : descriptors(type)) {
            Method getter = descriptor.getReadMethod();
            if (getter != null) {
                properties.put(
                        element(type, descriptor.getName(), getter),
                        new Property(descriptor.getName(), bean -> value(getter, bean)));
            }
        }
        return properties;
    }

    private static PropertyDescriptor[] descriptors(Class<?> type) {
        try {
            return Introspector.getBeanInfo(type).getPropertyDescriptors();
        } catch (IntrospectionException e) {
            throw new IllegalArgumentException(type.getName() + " is no bean", e);
        }
    }

    /** The name that an annotation of the getter or of the field gives; the property's own without one. */
    private static String element(Class<?> type, String property, Method getter) {
        return Stream.of(
                        Optional.ofNullable(getter.getAnnotation(XmlElement.class)),
                        field(type, property).map(field -> field.getAnnotation(XmlElement.class)))
                .flatMap(Optional::stream)
                .map(XmlElement::name)
                .filter(name -> !name.equals(BY_DEFAULT))
                .findFirst()
                .orElse(property);
    }

    private static Optional<Field> field(Class<?> type, String name) {
        return Stream.<Class<?>>iterate(type, declaring -> declaring != null, Class::getSuperclass)
                .flatMap(declaring -> Stream.of(declaring.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    private static @Nullable Object value(Method getter, Object bean) {
        try {
            return getter.invoke(bean);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "Cannot read " + getter.getName() + " of " + getter.getDeclaringClass(), null);
        }
    }
}
