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
    JSON(WireForm.JSON, "application/json"),
    XML(WireForm.XML, "application/xml");

    private final WireForm wire;
    private final String name;

    MediaType(WireForm wire, String name) {
        this.wire = wire;
        this.name = name;
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

    /** The message as text, a member a line. */
    public String print(Message message) {
        byte[] text = switch (this) {
            case JSON -> JsonWriter.pretty().write(message);
            case XML -> XmlWriter.pretty().write(message, XmlRoot.of(Contract.get(), message));
        };
        return new String(text, StandardCharsets.UTF_8);
    }

    /** For the header Content-Type. */
    String content() {
        return name + "; charset=utf-8";
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
