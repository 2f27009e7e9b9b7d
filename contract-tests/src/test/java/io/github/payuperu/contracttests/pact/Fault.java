package io.github.payuperu.contracttests.pact;

import io.github.payuperu.wire.contract.WireForm;
import java.util.function.UnaryOperator;

/**
 * Something a gateway, or a shop, does otherwise than the contract says.
 *
 * @param provider who does it
 * @param wire the syntax in which it does it
 * @param name what it does
 * @param notice what the other side would notice
 * @param asked changes what it understands of a request
 * @param answered changes what it answers
 * @param reason why no pact can notice it; null if one has to
 */
record Fault(
        String provider,
        WireForm wire,
        String name,
        String notice,
        UnaryOperator<String> asked,
        UnaryOperator<Reply> answered,
        String reason) {
    /** In the answer's text. */
    static Fault text(WireForm wire, String name, String notice, UnaryOperator<String> change) {
        return answer(wire, name, notice, reply -> reply.rewritten(change));
    }

    /** In the answer's text, each match of a regular expression. */
    static Fault replace(WireForm wire, String name, String notice, String regex, String by) {
        return text(wire, name, notice, text -> text.replaceAll(regex, by));
    }

    static Fault answer(WireForm wire, String name, String notice, UnaryOperator<Reply> change) {
        return new Fault(Pacts.GATEWAY, wire, name, notice, UnaryOperator.identity(), change, null);
    }

    /** In what is understood of a request, each match of a regular expression. */
    static Fault understood(WireForm wire, String name, String notice, String regex, String by) {
        return new Fault(
                Pacts.GATEWAY, wire, name, notice, text -> text.replaceAll(regex, by), UnaryOperator.identity(), null);
    }

    static Fault shop(String name, String notice, UnaryOperator<String> asked, UnaryOperator<Reply> answered) {
        return new Fault(CallbackPact.SHOP, WireForm.FORM, name, notice, asked, answered, null);
    }

    Fault survivingBecause(String why) {
        return new Fault(provider, wire, name, notice, asked, answered, why);
    }

    @Override
    public String toString() {
        return wire.label() + ": " + name;
    }
}
