package io.github.payuperu.validators.jakarta;

import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;

/** The properties of classes that Jackson writes, by the name of the member they become. */
final class JacksonProperties extends ClassValue<Map<String, Property>> {
    static final JacksonProperties ALL = new JacksonProperties();

    private final SerializationConfig config = new JsonMapper().getSerializationConfig();

    private JacksonProperties() {}

    @Override
    protected Map<String, Property> computeValue(Class<?> type) {
        Map<String, Property> properties = new HashMap<>();
        for (BeanPropertyDefinition definition :
                config.introspect(config.constructType(type)).findProperties()) {
            AnnotatedMember accessor = definition.getAccessor();
            if (accessor != null) {
                accessor.fixAccess(true);
                properties.put(definition.getName(), new Property(definition.getInternalName(), accessor::getValue));
            }
        }
        return properties;
    }
}
