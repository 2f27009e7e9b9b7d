package io.github.payuperu.wire.form;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.LimitExceededException;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.MessageAssembler;
import io.github.payuperu.wire.structure.Numerals;
import io.github.payuperu.wire.structure.Reading;
import io.github.payuperu.wire.structure.Stop;
import io.github.payuperu.wire.structure.StructureCheck;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads WebCheckout's forms: a body as browsers and the gateway send it, a query with or without its question mark, or a whole
 * address. Which form it is the parameters tell: {@code state_pol} makes a confirmation, {@code transactionState} a response
 * page, everything else is a payment form. Never throws for what a body says. Immutable and safe to share.
 */
public final class FormReader {
    private final Contract contract;
    private final StructureCheck check;
    private final Limits limits;

    /**
     * @param contract what messages are held against
     * @param limits how much is too much
     */
    public FormReader(Contract contract, Limits limits) {
        this.contract = contract;
        this.check = new StructureCheck(contract);
        this.limits = limits;
    }

    /** Reads a body or an address. */
    public Reading read(byte[] body, Expectation expectation) {
        if (body.length > limits.bytes()) {
            return stopped(expectation, Stop.limit("bytes", limits.bytes(), null));
        }
        FormText text = FormText.of(body);
        if (!text.hasParameters()) {
            return stopped(expectation, Stop.syntax(text.isEmpty() ? "empty" : "neither", new Position(1, 1)));
        }
        try {
            Parameters parameters = new FormParser(text, limits.members()).parse();
            return read(parameters, text.first(), new FormSource(text), expectation);
        } catch (FormStoppedException e) {
            return stopped(expectation, e.stop());
        }
    }

    /**
     * Reads parameters that were decoded already: a {@code Map<String, String>}, or a {@code Map<String, String[]>} as servlets
     * have it. Findings have paths but no lines.
     *
     * @throws IllegalArgumentException if a value is neither a text nor several; the message names the class, never a value
     */
    public Reading read(Map<String, ?> parameters, Expectation expectation) {
        try {
            Parameters parsed = new MapParameters(limits.members()).parse(parameters);
            return parsed.length() > limits.bytes()
                    ? stopped(expectation, Stop.limit("bytes", limits.bytes(), null))
                    : read(parsed, Parameters.NO_PLACE, MessageSource.NONE, expectation);
        } catch (FormStoppedException e) {
            return stopped(expectation, e.stop());
        }
    }

    private Reading read(Parameters parameters, int start, MessageSource source, Expectation expectation) {
        if (!expectation.admitsForm()) {
            return stopped(expectation, Stop.root("document", null));
        }
        Operation form = expectation
                .operation()
                .orElseGet(() -> contract.dispatchForm(expectation.direction().orElse(null), parameters::has));
        Findings findings = new Findings();
        MessageAssembler assembler = MessageAssembler.ofForm(contract, form, limits, findings);
        assembler.at(start);
        assembler.startObject(null);
        char[] value = new char[parameters.length()];
        for (int i = 0; i < parameters.size(); i++) {
            String name = parameters.name(i);
            int length = parameters.value(i, value);
            assembler.at(parameters.place(i));
            try {
                assembler.scalar(name, kind(assembler.resolve(name), value, length), value, 0, length);
            } catch (LimitExceededException e) {
                Position position = source.locate(new int[] {parameters.place(i)})[0];
                return stopped(expectation, Stop.limit(e.limit(), e.most(), position));
            }
        }
        assembler.end();
        return check.completeForm(form, assembler.build(source), findings);
    }

    /** All is text in a form; what the contract has as a number and looks like one is a number. */
    private static ScalarKind kind(@Nullable Field field, char[] text, int length) {
        boolean wantsNumber = field != null && (field.type() == ValueType.NUMBER || field.type() == ValueType.INTEGER);
        boolean isNumber = wantsNumber && (Numerals.isPlain(text, 0, length) || Numerals.isBare(text, 0, length));
        return isNumber ? ScalarKind.NUMBER : ScalarKind.TEXT;
    }

    private Reading stopped(Expectation expectation, Stop stop) {
        return check.stopped(WireForm.FORM, expectation, stop);
    }
}
