package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageComposer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Composes one of the two pages' messages: its documented parameters, all of them; one without a value is empty, as in the samples. */
final class Callback {
    /** As the gateway writes zero. */
    static final String ZERO = ".00";

    private static final Contract CONTRACT = Contract.get();

    private final Operation form;
    private final MessageComposer composer;
    private final List<String> documented;

    private Callback(Operation form, List<String> left) {
        this.form = form;
        this.composer = MessageComposer.ofForm(CONTRACT, form);
        this.documented = new ArrayList<>(CONTRACT.parameters(form).stream()
                .map(Field::name)
                .filter(name -> !left.contains(name))
                .toList());
    }

    /** A message of that form without the parameters that only some shops get. */
    static Callback of(String form, List<String> left) {
        return new Callback(CONTRACT.operation(form).orElseThrow(), left);
    }

    Callback set(String name, String value) {
        documented.remove(name);
        return put(name, value);
    }

    Message build() {
        documented.forEach(name -> put(name, ""));
        return composer.build();
    }

    private Callback put(String name, String value) {
        composer.set(CONTRACT.parameters(form).get(0).term().replaceFirst("[.].*", ".") + name, value);
        return this;
    }

    /** An amount with two decimals. */
    static String money(String amount) {
        return amount.isEmpty()
                ? ZERO
                : new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** What the form was signed with signs what comes back. */
    static Algorithm algorithm(Sale sale) {
        return Algorithm.ofForm(sale.get("algorithmSignature")).orElse(Algorithm.MD5);
    }
}
