package io.github.payuperu.wire;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.json.JsonReader;
import io.github.payuperu.wire.json.ObjectReader;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import io.github.payuperu.wire.structure.Stop;
import io.github.payuperu.wire.structure.StructureCheck;
import io.github.payuperu.wire.xml.XmlReader;

/**
 * Reads a body in whatever syntax it is: after a byte order mark and blanks an opening brace or bracket makes JSON, an opening
 * angle bracket XML. Never throws for what a body says. Immutable and safe to share.
 */
public final class MessageReader {
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final StructureCheck check;
    private final JsonReader json;
    private final XmlReader xml;

    /**
     * @param contract what messages are held against
     * @param limits how much is too much
     */
    public MessageReader(Contract contract, Limits limits) {
        this.check = new StructureCheck(contract);
        this.json = new JsonReader(contract, limits);
        this.xml = new XmlReader(contract, limits);
    }

    /** Reads a body. */
    public Reading read(byte[] body, Expectation expectation) {
        int first = first(body);
        return switch (first) {
            case '<' -> xml.read(body, expectation);
            case '{', '[', NOTHING, OTHER_ENCODING -> json.read(body, expectation);
            default -> check.stopped(WireForm.FORM, expectation, Stop.syntax("neither", new Position(1, 1)));
        };
    }

    /** Reads a Java object that Jackson can write; needs jackson-databind. */
    public Reading read(Object model, Expectation expectation) {
        return new ObjectReader(json).read(model, expectation);
    }

    private static final int NOTHING = -1;
    private static final int OTHER_ENCODING = 0;

    /** The first byte that is no blank. */
    private static int first(byte[] body) {
        int start = 0;
        while (start < BYTE_ORDER_MARK.length
                && start < body.length
                && (body[start] & 0xFF) == BYTE_ORDER_MARK[start]) {
            start++;
        }
        for (int i = start; i < body.length; i++) {
            if (body[i] != ' ' && body[i] != '\t' && body[i] != '\r' && body[i] != '\n') {
                return body[i] & 0xFF;
            }
        }
        return NOTHING;
    }
}
