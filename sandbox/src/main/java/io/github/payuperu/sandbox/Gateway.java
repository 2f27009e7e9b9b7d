package io.github.payuperu.sandbox;

import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.finding.StructureId;
import io.github.payuperu.wire.message.Message;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Answers requests as the gateway would: the checked request in, the message to send back out. Knows nothing of HTTP or of
 * syntax. What it imitates, and how well that is known, is listed in {@link Behaviour}. Safe for threads.
 */
final class Gateway {
    private static final int AUTHORIZATIONS_REMEMBERED = 10_000;

    private final Contract contract = Contract.get();
    private final Map<String, Desk> desks;
    private final Credentials credentials;
    private final InstantSource clock;
    private final boolean rejectInvalid;

    /**
     * @param credentials the only pair that is let in
     * @param clock what time it is
     * @param rejectInvalid whether what breaks a rule is refused as well
     * @param base address below which receipts lie
     * @param numbers where orders get theirs
     */
    Gateway(Credentials credentials, InstantSource clock, boolean rejectInvalid, URI base, Numbers numbers) {
        this.credentials = credentials;
        this.clock = clock;
        this.rejectInvalid = rejectInvalid;
        Ledger ledger = new Ledger(AUTHORIZATIONS_REMEMBERED);
        this.desks = Map.of(
                "card.authorization", new CardDesk(numbers, ledger::authorized),
                "card.capture", new CaptureDesk(ledger),
                "card.charge", new CardDesk(numbers, CardDesk.OnApproval.NOTHING),
                "cash.charge", new CashDesk(numbers, base),
                "payment-methods", new MethodsDesk(contract.methods().keySet()),
                "ping", request -> Answer.ping(),
                "wallet.charge", new WalletDesk(numbers));
    }

    /** The answer to a request. */
    Message answer(Report request) {
        Message message = request.message().orElse(null);
        if (message == null) {
            return Answer.error(Words.in(null).of(request.findings()));
        }
        Operation operation = request.operation().orElse(null);
        Received received = new Received(contract, message, clock.instant());
        Words words = Words.in(received.text("language"));
        if (credentials.contradict(received)) {
            return Answer.error(words.say("credentials"));
        }
        List<Finding> objections = objections(request);
        if (operation == null || !objections.isEmpty()) {
            return Answer.error(words.of(objections));
        }
        return desk(operation).answer(received);
    }

    private Desk desk(Operation operation) {
        Desk desk = desks.get(operation.name());
        if (desk == null) {
            throw new IllegalStateException("Nobody answers " + operation);
        }
        return desk;
    }

    /** What a request is refused for. Findings cost a second look at the body, and most requests need none. */
    private List<Finding> objections(Report request) {
        return request.isValid() && request.operation().isPresent()
                ? List.of()
                : request.findings().stream().filter(this::isObjection).toList();
    }

    private boolean isObjection(Finding finding) {
        if (finding.id().equals(StructureId.OPERATION.id())) {
            return true;
        }
        return finding.severity() == Severity.ERROR
                && (rejectInvalid || finding.id().startsWith("S-"));
    }
}
