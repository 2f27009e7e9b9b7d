package io.github.payuperu.cli;

import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.Member;
import io.github.payuperu.validators.signature.Signature;
import io.github.payuperu.validators.signature.UnsignableException;
import io.github.payuperu.validators.signature.Verification;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code payu-peru sign}: writes or verifies a signature. */
@Command(
        name = "sign",
        header = "Sign a request, a form or a page, or verify a signature.",
        description = {
            "Prints the signature of an API request, a payment form, the response page or the confirmation page. The API key "
                    + "comes from the variable PAYU_API_KEY or is asked for, never from an argument; the key of hmac-sha256 "
                    + "comes from PAYU_HMAC_KEY and is the API key unless that is set."
        },
        footer = {
            "  payu-peru sign request --merchant-id 508029 --reference PE-0001 \\",
            "      --amount 118.00 --currency PEN",
            "  payu-peru sign form --merchant-id 508029 --reference PE-0001 --amount 118 \\",
            "      --currency PEN --payment-methods VISA,PAGOEFECTIVO --algorithm sha256",
            "  payu-peru sign confirmation --merchant-id 508029 --reference PE-0001 \\",
            "      --amount 118.00 --currency PEN --state 4 --verify $SIGN",
            "",
            "The exit code is 0, or 1 when the signature that was to be verified is not",
            "valid, or 2 when something is missing or cannot be signed."
        })
final class SignCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "request|form|response|confirmation", description = "What is signed.")
    private SignedKind kind = SignedKind.REQUEST;

    @Mixin
    private SignedOptions options = new SignedOptions();

    @Option(
            names = "--algorithm",
            paramLabel = "md5|sha1|sha256|hmac-sha256",
            description = "The algorithm; md5 unless given, and any when verifying.")
    private @Nullable Algorithm algorithm;

    @Option(
            names = "--verify",
            paramLabel = "SIGNATURE",
            description = "Say whether this is the signature, and what it signs.")
    private @Nullable String signature;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = Words.in(locale.locale());
        options.mistake(kind).ifPresent(key -> {
            throw wrong(words.text(key, kind));
        });
        Signature signed = options.signed(kind, new Keys(console.secrets(), words, spec).asked());
        return signature == null ? sign(signed, words) : verify(signed, signature, words);
    }

    private int sign(Signature signed, Words words) {
        try {
            console.print(signed.sign(algorithm == null ? Algorithm.MD5 : algorithm, options.amount()) + "\n");
            return ExitCode.OK;
        } catch (UnsignableException e) {
            throw unsignable(e.member(), words);
        }
    }

    private int verify(Signature signed, String presented, Words words) {
        Set<Algorithm> accepted = algorithm == null ? Algorithm.ALL : Set.of(algorithm);
        Verification verification = signed.verify(presented, options.amount(), accepted);
        if (verification.unsignable() != null) {
            throw unsignable(verification.unsignable(), words);
        }
        console.print(new SignatureVerdict(words).of(verification));
        return verification.isAccepted() ? ExitCode.OK : ExitCode.ERRORS;
    }

    private ParameterException unsignable(Member member, Words words) {
        String text = words.text(member == Member.AMOUNT ? "sign.unsignable.amount" : "sign.unsignable");
        return wrong("--" + member.name().toLowerCase(Locale.ROOT).replace('_', '-') + ": " + text);
    }

    private ParameterException wrong(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }
}
