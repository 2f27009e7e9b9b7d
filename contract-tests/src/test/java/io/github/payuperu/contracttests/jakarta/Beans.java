package io.github.payuperu.contracttests.jakarta;

import io.github.payuperu.generatedclient.json.PingRequest;
import io.github.payuperu.generatedclient.xml.PayuXml;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Java objects by their properties, as the JDK sees them. */
final class Beans {
    private static final Set<Package> MODELS = Set.of(PingRequest.class.getPackage(), PayuXml.class.getPackage());

    private static final ClassValue<List<PropertyDescriptor>> PROPERTIES = new ClassValue<>() {
        @Override
        protected List<PropertyDescriptor> computeValue(Class<?> type) {
            try {
                return Stream.of(Introspector.getBeanInfo(type, Object.class).getPropertyDescriptors())
                        .filter(property -> property.getReadMethod() != null)
                        .toList();
            } catch (IntrospectionException e) {
                throw new AssertionError(e);
            }
        }
    };

    private Beans() {}

    static boolean isModel(Object value) {
        return MODELS.contains(value.getClass().getPackage()) && !(value instanceof Enum) && !(value instanceof Map);
    }

    static List<PropertyDescriptor> properties(Object bean) {
        return PROPERTIES.get(bean.getClass());
    }

    /** The property of that name. */
    static PropertyDescriptor property(Object bean, String name) {
        return properties(bean).stream()
                .filter(property -> property.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(bean.getClass().getSimpleName() + " has no property " + name));
    }

    static Object get(Object bean, PropertyDescriptor property) {
        return call(property.getReadMethod(), bean);
    }

    static void set(Object bean, PropertyDescriptor property, Object value) {
        call(property.getWriteMethod(), bean, value);
    }

    private static Object call(Method method, Object bean, Object... arguments) {
        try {
            return method.invoke(bean, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Getters and setters of models are public and do not throw", e);
        }
    }
}
