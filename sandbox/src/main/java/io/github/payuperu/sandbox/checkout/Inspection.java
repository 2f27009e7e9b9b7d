package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.structure.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds everything for which a payment form is turned away. */
final class Inspection {
    private static final Expectation FORM = Expectation.of(Direction.REQUEST)
            .of(Contract.get().operation("webcheckout.form").orElseThrow());

    /** Rules about what no page can do without: addresses, methods, signature. */
    private static final Set<String> INDISPENSABLE = Set.of("PE-205", "PE-245", "PE-246", "PE-247");

    private final PayuValidator validator;
    private final SaleCheck saleCheck;
    private final boolean rejectInvalid;

    /**
     * @param validator that knows the shop and its key
     * @param merchant the shop
     * @param rejectInvalid whether what breaks a rule is refused as well, not only what breaks the contract
     */
    Inspection(PayuValidator validator, Merchant merchant, boolean rejectInvalid) {
        this.validator = validator;
        this.saleCheck = new SaleCheck(merchant);
        this.rejectInvalid = rejectInvalid;
    }

    /** What the validator says of a body. */
    Report read(byte[] body) {
        return validator.check(body, FORM);
    }

    /** The faults, in that language; none if the payer may pay. */
    List<Fault> faults(Report form, PageWords words) {
        Sentences sentences = Sentences.in(words.language().locale());
        List<Fault> faults = new ArrayList<>();
        form.findings(Severity.ERROR).stream()
                .filter(this::counts)
                .map(finding -> fault(finding, sentences))
                .forEach(faults::add);
        Set<String> named = faults.stream().map(Fault::parameter).collect(Collectors.toSet());
        form.message().stream()
                .flatMap(message -> saleCheck.faults(message, words).stream())
                .filter(fault -> !named.contains(fault.parameter()))
                .forEach(faults::add);
        return faults;
    }

    private boolean counts(Finding finding) {
        return rejectInvalid || finding.id().startsWith("S-") || INDISPENSABLE.contains(finding.id());
    }

    private static Fault fault(Finding finding, Sentences sentences) {
        String parameter = Objects.requireNonNullElse(finding.term(), "").replace(Sale.PREFIX, "");
        return new Fault(
                finding.id(),
                parameter,
                sentences.message(finding, Direction.REQUEST).replace(Sale.PREFIX, ""),
                sentences.hint(finding, Direction.REQUEST).replace(Sale.PREFIX, ""));
    }
}
