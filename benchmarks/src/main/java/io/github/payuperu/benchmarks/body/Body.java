package io.github.payuperu.benchmarks.body;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;

/** A message to be checked. */
public final class Body {
    private final String name;
    private final WireForm wire;
    private final String type;
    private final int faults;
    private final byte[] bytes;

    /**
     * @param name tells it from the others of its wire form
     * @param wire its syntax
     * @param type operation and direction as file names have them, {@code card.charge.request}
     * @param faults how many values break the contract
     * @param bytes the message
     */
    Body(String name, WireForm wire, String type, int faults, byte[] bytes) {
        this.name = name;
        this.wire = wire;
        this.type = type;
        this.faults = faults;
        this.bytes = bytes;
    }

    /** What tells it from the others of its wire form. */
    public String name() {
        return name;
    }

    public WireForm wire() {
        return wire;
    }

    /** Operation and direction as file names have them. */
    public String type() {
        return type;
    }

    /** How many values break the contract. */
    public int faults() {
        return faults;
    }

    /** The message; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Request or response. */
    public Direction direction() {
        return type.endsWith(".request") ? Direction.REQUEST : Direction.RESPONSE;
    }

    public boolean isSound() {
        return faults == 0;
    }

    /** Whether there is not even a hint to give. */
    public boolean isFlawless() {
        return name.startsWith("flawless");
    }

    /** The name and the syntax. */
    @Override
    public String toString() {
        return name + ", " + wire.label();
    }
}
