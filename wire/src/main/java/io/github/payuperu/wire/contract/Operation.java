package io.github.payuperu.wire.contract;

import org.jspecify.annotations.Nullable;

/**
 * One thing the gateway can be asked for. All share one URL; {@code command}, then {@code transaction.type}, then the kind
 * of {@code paymentMethod} tell them apart.
 *
 * @param index position in {@link Contract#allOperations()}
 * @param name the stable name, {@code card.authorization} for example
 * @param command the value of {@code command}; empty for a form, which has none
 * @param type the value of {@code transaction.type}, null where the command alone decides
 * @param kind the only kind of method it is for, null where the type alone decides
 * @param edition what documents it, null where that is the edition of the contract
 * @param requestRoot root element of the request in XML; empty for a form
 * @param responseRoot root element of the response in XML; empty for a form
 * @param form what makes it a form of WebCheckout; null for what is sent as JSON or XML
 */
public record Operation(
        int index,
        String name,
        String command,
        @Nullable String type,
        @Nullable MethodKind kind,
        @Nullable String edition,
        String requestRoot,
        String responseRoot,
        @Nullable FormTraits form) {
    /** An operation that is a form. */
    static Operation ofForm(int index, String name, String edition, FormTraits form) {
        return new Operation(index, name, "", null, null, edition, "", "", form);
    }

    /** Root element of this operation's messages in XML. */
    public String root(Direction direction) {
        return direction == Direction.REQUEST ? requestRoot : responseRoot;
    }

    /** Whether a payment of that type with a method of that kind is this operation; where both conflict the kind wins. */
    boolean takes(@Nullable String otherType, MethodKind method) {
        return method.isCard() ? kind == null && type != null && type.equals(otherType) : kind == method;
    }

    /** By name, which no two operations share. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Operation operation && operation.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
