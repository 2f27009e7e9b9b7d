package io.github.payuperu.benchmarks.contestant;

import io.github.payuperu.benchmarks.body.Body;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Everything that is measured, each with the bodies it is for. Preparing is not measured; what comes out was seen to be right. */
public final class Contestant {
    /** The anchor: what reading costs anybody. */
    public static final Contestant JACKSON_WALK =
            new Contestant("Jackson, tokens alone", Contestant::isJson, Walks::jackson);

    public static final Contestant WOODSTOX_WALK =
            new Contestant("Woodstox, events alone", Contestant::isXml, Walks::woodstox);

    public static final Contestant FORM_WALK = new Contestant("JDK, decoding alone", Contestant::isForm, Walks::form);

    public static final Contestant STRUCTURE = new Contestant("we, structure", body -> true, Ours::structure);
    public static final Contestant REPORT = new Contestant("we, report", body -> true, Ours::report);
    public static final Contestant CONVERSION =
            new Contestant("we, conversion", Contestant::isConvertible, Ours::conversion);

    public static final Contestant JSON_SCHEMA =
            new Contestant("JSON Schema validator", Contestant::isJson, JsonSchema::work);
    public static final Contestant OPENAPI =
            new Contestant("OpenAPI request validator", Contestant::isJsonRequest, OpenApi::work);
    public static final Contestant JDK_XSD = new Contestant("XSD validation of the JDK", Contestant::isXml, Xsd::work);

    public static final Contestant MODEL_REPORT =
            new Contestant("we, report on the model", Contestant::isModelled, Models::report);
    public static final Contestant HIBERNATE_VALIDATOR =
            new Contestant("Hibernate Validator on the model", Contestant::isModelled, Models::beanValidation);

    /** All of them, as the table lists them. */
    public static final List<Contestant> ALL = List.of(
            JACKSON_WALK,
            WOODSTOX_WALK,
            FORM_WALK,
            STRUCTURE,
            REPORT,
            CONVERSION,
            JSON_SCHEMA,
            OPENAPI,
            JDK_XSD,
            MODEL_REPORT,
            HIBERNATE_VALIDATOR);

    private final String title;
    private final Predicate<Body> suits;
    private final Function<Body, Work> preparation;

    private Contestant(String title, Predicate<Body> suits, Function<Body, Work> preparation) {
        this.title = title;
        this.suits = suits;
        this.preparation = preparation;
    }

    /** What the table calls it. */
    public String title() {
        return title;
    }

    public boolean suits(Body body) {
        return suits.test(body);
    }

    /**
     * Makes everything ready that an application would make once, and does the work once.
     *
     * @throws IllegalStateException if the outcome is not what the body deserves
     */
    public Work on(Body body) {
        return preparation.apply(body);
    }

    private static boolean isJson(Body body) {
        return body.wire() == WireForm.JSON;
    }

    private static boolean isXml(Body body) {
        return body.wire() == WireForm.XML;
    }

    private static boolean isForm(Body body) {
        return body.wire() == WireForm.FORM;
    }

    private static boolean isConvertible(Body body) {
        return body.isSound() && !isForm(body);
    }

    private static boolean isModelled(Body body) {
        return isRequest(body) && !isForm(body);
    }

    private static boolean isRequest(Body body) {
        return body.direction() == Direction.REQUEST;
    }

    private static boolean isJsonRequest(Body body) {
        return isJson(body) && isRequest(body);
    }
}
