package io.github.payuperu.deriver.contract;

import org.jspecify.annotations.Nullable;

/**
 * One thing the gateway can be asked to do.
 *
 * @param name as reports write it
 * @param command value of {@code command} that asks for it
 * @param type value of {@code transaction.type} that asks for it
 * @param kind kind of payment method that asks for it
 * @param edition what documents it, where that is not the edition of the contract
 * @param request its request
 * @param response its response
 */
public record Operation(
        String name,
        String command,
        @Nullable String type,
        @Nullable String kind,
        @Nullable String edition,
        Form request,
        Form response) {
    /**
     * One direction of an operation.
     *
     * @param schema the model of the message
     * @param table the table that documents it
     * @param root its XML root element
     */
    public record Form(String schema, String table, String root) {}

    /** The message that goes that way. */
    public Form form(Direction direction) {
        return direction == Direction.REQUEST ? request : response;
    }
}
