package io.github.payuperu.wire.convert;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.json.JsonReader;
import io.github.payuperu.wire.json.JsonWriter;
import io.github.payuperu.wire.message.Difference;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import io.github.payuperu.wire.xml.XmlReader;
import io.github.payuperu.wire.xml.XmlRoot;
import io.github.payuperu.wire.xml.XmlWriter;
import java.util.List;

/**
 * Turns a message that was read in one syntax into the other, JSON or XML; a form stays one. Nothing is lost silently: what was written is read again and
 * compared, and every difference is named. Instants are epoch milliseconds in JSON and local date-times at UTC-5 in XML.
 * Immutable and safe to share.
 */
public final class Converter {
    /** What was written may be larger than what was read: entries are wordy. */
    private static final int GROWTH = 8;

    private final Contract contract;
    private final JsonReader jsonReader;
    private final XmlReader xmlReader;
    private final JsonWriter jsonWriter;
    private final XmlWriter xmlWriter;

    private Converter(Contract contract, Limits limits, JsonWriter jsonWriter, XmlWriter xmlWriter) {
        Limits wide = new Limits(
                limits.bytes() * GROWTH, limits.depth() * GROWTH, limits.members() * GROWTH, limits.numberLength());
        this.contract = contract;
        this.jsonReader = new JsonReader(contract, wide);
        this.xmlReader = new XmlReader(contract, wide);
        this.jsonWriter = jsonWriter;
        this.xmlWriter = xmlWriter;
    }

    /** Writes one member or element a line. */
    public static Converter pretty(Contract contract, Limits limits) {
        return new Converter(contract, limits, JsonWriter.pretty(), XmlWriter.pretty());
    }

    /** Writes without blanks. */
    public static Converter compact(Contract contract, Limits limits) {
        return new Converter(contract, limits, JsonWriter.compact(), XmlWriter.compact());
    }

    /**
     * Writes a message in a syntax, be it the one it was in or the other.
     *
     * @param reading a message that was read to its end
     * @param target JSON or XML
     * @throws IllegalArgumentException if the reading is not complete, or the target is a form
     */
    public Conversion convert(Reading reading, WireForm target) {
        if (!reading.complete() || target == WireForm.FORM) {
            throw new IllegalArgumentException("Only a message that was read to its end becomes JSON or XML");
        }
        if (reading.wire() == WireForm.FORM) {
            return new Conversion(null, form(reading));
        }
        Findings obstacles = new Findings();
        reading.message().accept(new TakenNames(contract, target, obstacles));
        if (target == WireForm.XML) {
            reading.message().accept(new XmlObstacles(obstacles));
        }
        if (!obstacles.isEmpty()) {
            return new Conversion(null, obstacles.list(reading.message().places(reading.scope(), reading.direction())));
        }
        return target == WireForm.JSON ? toJson(reading) : toXml(reading);
    }

    private static List<Finding> form(Reading reading) {
        Findings obstacle = new Findings();
        obstacle.addRule(LossId.FORM.id(), LossId.FORM.severity());
        return obstacle.list(reading.message().places(reading.scope(), reading.direction()));
    }

    private Conversion toJson(Reading reading) {
        byte[] json = jsonWriter.write(reading.message());
        return new Conversion(json, losses(reading, jsonReader.read(json, expectation(reading))));
    }

    private Conversion toXml(Reading reading) {
        byte[] xml = xmlWriter.write(reading.message(), root(reading));
        return new Conversion(xml, losses(reading, xmlReader.read(xml, expectation(reading))));
    }

    private static Expectation expectation(Reading reading) {
        Expectation expectation = Expectation.of(reading.direction());
        return reading.operation().map(expectation::of).orElse(expectation);
    }

    private String root(Reading reading) {
        return reading.operation()
                .map(operation -> operation.root(reading.direction()))
                .orElseGet(() -> XmlRoot.of(contract, reading.message()));
    }

    private List<Finding> losses(Reading before, Reading after) {
        Message message = before.message();
        Findings losses = new Findings();
        for (Difference difference : message.compareWith(after.message())) {
            LossId id = idOf(difference, message);
            losses.add(id.id(), id.severity(), message.field(difference.node()), difference.node());
        }
        return losses.list(message.places(before.scope(), before.direction()));
    }

    private static LossId idOf(Difference difference, Message message) {
        Field field = message.field(difference.node());
        boolean instant = field != null && field.type() == ValueType.EPOCH_MILLIS;
        return switch (difference.kind()) {
            case NULL -> LossId.NULL;
            case DUPLICATE -> LossId.DUPLICATE;
            case LIST -> LossId.LIST;
            case NUMBER -> instant ? LossId.MILLIS : LossId.TYPE;
            case TEXT, TYPE -> LossId.TYPE;
        };
    }
}
