package io.github.payuperu.cli.send;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.json.JsonWriter;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.xml.XmlRoot;
import io.github.payuperu.wire.xml.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The syntaxes a gateway takes and gives: their names in HTTP headers, and how they are shown to people. */
public enum MediaType {
    JSON(WireForm.JSON, "application/json", "; charset=utf-8"),
    /** Without charset, which would overrule what the document says of itself. */
    XML(WireForm.XML, "application/xml", "");

    private final WireForm wire;
    private final String name;
    private final String parameters;

    MediaType(WireForm wire, String name, String parameters) {
        this.wire = wire;
        this.name = name;
        this.parameters = parameters;
    }

    /** The media type of messages in that syntax. */
    public static MediaType of(WireForm wire) {
        for (MediaType type : values()) {
            if (type.wire == wire) {
                return type;
            }
        }
        throw new IllegalArgumentException("The gateway does not take " + wire.label());
    }

    /** The syntax. */
    public WireForm wire() {
        return wire;
    }

    /** The message as text, a member a line, with the line break that ends it. */
    public String print(Message message) {
        byte[] text = switch (this) {
            case JSON -> JsonWriter.pretty().write(message);
            case XML -> XmlWriter.pretty().write(message, XmlRoot.of(Contract.get(), message));
        };
        return new String(text, StandardCharsets.UTF_8).stripTrailing() + "\n";
    }

    /** For the header Content-Type. */
    String content() {
        return name + parameters;
    }

    /** For the header Accept. */
    String accept() {
        return name;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
