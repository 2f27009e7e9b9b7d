package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.FormSignature;
import io.github.payuperu.validators.signature.Verification;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Without what the gateway does not go on, whatever the rules say of a form: a shop that it knows, the shop's signature, a method to
 * pay with, addresses to go to.
 */
final class SaleCheck {
    private static final List<String> SIGNED =
            List.of("merchantId", "referenceCode", "amount", "currency", "signature");

    private final Merchant merchant;

    SaleCheck(Merchant merchant) {
        this.merchant = merchant;
    }

    /** The faults; a parameter that is missing is somebody else's concern. */
    List<Fault> faults(Message form, PageWords words) {
        List<Fault> faults = new ArrayList<>();
        String merchantId = text(form, "merchantId");
        if (!merchantId.isEmpty() && !merchantId.equals(merchant.id())) {
            faults.add(words.fault("MERCHANT", "merchantId", merchant.id()));
        } else if (SIGNED.stream().noneMatch(name -> text(form, name).isEmpty())) {
            signature(form, words, faults);
        }
        if (Method.offered(text(form, "paymentMethods")).isEmpty()) {
            faults.add(words.fault("METHODS", "paymentMethods", ""));
        }
        Stream.of("responseUrl", "confirmationUrl")
                .filter(name -> !text(form, name).isEmpty())
                .filter(name -> WebAddress.of(text(form, name)).isEmpty())
                .forEach(name -> faults.add(words.fault("URL", name, name)));
        return faults;
    }

    private void signature(Message form, PageWords words, List<Fault> faults) {
        Algorithm algorithm = Algorithm.ofForm(text(form, "algorithmSignature")).orElse(Algorithm.MD5);
        Verification verification =
                signed(form).verify(text(form, "signature"), text(form, "amount"), Set.of(algorithm));
        if (!verification.isAccepted()) {
            faults.add(words.fault("SIGNATURE", "signature", algorithm.formName()));
        }
    }

    private FormSignature signed(Message form) {
        FormSignature signature =
                FormSignature.of(merchant.key(), merchant.id(), text(form, "referenceCode"), text(form, "currency"));
        if (!text(form, "paymentMethods").isEmpty()) {
            signature = signature.paymentMethods(text(form, "paymentMethods"));
        }
        if (!text(form, "iin").isEmpty()) {
            signature = signature.iin(text(form, "iin"));
        }
        if (!text(form, "pseBanks").isEmpty()) {
            signature = signature.pseBanks(text(form, "pseBanks"));
        }
        return signature;
    }

    private static String text(Message form, String name) {
        String text = form.text(Contract.get().require(Direction.REQUEST, Sale.PREFIX + name));
        return text == null ? "" : text;
    }
}
