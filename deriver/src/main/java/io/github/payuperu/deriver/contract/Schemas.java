package io.github.payuperu.deriver.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.Bundle;
import io.github.payuperu.deriver.bundle.Place;
import java.util.Map;
import java.util.regex.Pattern;

/** Schemas of the bundle, each with the model behind it folded in: OpenAPI 3.0 has to keep the two apart, in allOf. */
final class Schemas {
    private static final Pattern MAY_DIFFER_BY_PLACE = Pattern.compile("x-.*|description|example");

    private final Bundle bundle;

    Schemas(Bundle bundle) {
        this.bundle = bundle;
    }

    /**
     * A schema that needs no other.
     *
     * @param facts what it says, its own words over those of the model
     * @param properties the place where its members are said
     */
    record Folded(ObjectNode facts, Place properties) {
        /** The same schema where it stands, with what is said about this one place. */
        Folded with(JsonNode overlay, Place place) {
            ObjectNode here = facts.deepCopy();
            for (Map.Entry<String, JsonNode> member : overlay.properties()) {
                if (!MAY_DIFFER_BY_PLACE.matcher(member.getKey()).matches()) {
                    throw new SpecException(
                            place, member.getKey() + " cannot differ by place; give the place a model of its own");
                }
                here.set(member.getKey(), member.getValue());
            }
            return new Folded(here, properties);
        }
    }

    Folded model(String name, Place asker) {
        return fold(bundle.schema(name, asker), Bundle.placeOf(name));
    }

    Folded fold(JsonNode declared, Place place) {
        if (declared.has("$ref")) {
            return model(Bundle.modelOf(declared.get("$ref")), place);
        }
        ObjectNode own = declared.deepCopy();
        JsonNode allOf = own.remove("allOf");
        if (allOf == null) {
            return new Folded(own, place);
        }
        if (allOf.size() != 1 || own.has("properties")) {
            throw new SpecException(place, "allOf names exactly one model, and adds no properties to it");
        }
        Folded base = fold(allOf.get(0), place.child("allOf"));
        return new Folded(base.facts().deepCopy().setAll(own), base.properties());
    }
}
