package io.github.payuperu.contracttests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.V4Interaction.SynchronousHttp;
import au.com.dius.pact.core.model.V4Pact;
import io.github.payuperu.sandbox.Sandbox;
import io.github.payuperu.wire.contract.WireForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How much verification with the pacts alone notices: each fault is switched on in turn, before an honest provider. */
class FaultsTest {
    private static final Path TABLE = Path.of("../docs/pact-faults.md");
    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));
    private static final double ENOUGH = 0.92;

    @Test
    void areNoticedByThePactsAlone() throws IOException, InterruptedException {
        List<Tried> tried = tryAll();

        assertThat(tried).allMatch(Tried::acted);
        assertThat(tried).as("noticed unless there is a reason").allMatch(Tried::isAsExpected);
        long noticed = tried.stream().filter(Tried::isNoticed).count();
        assertThat((double) noticed / tried.size()).isGreaterThanOrEqualTo(ENOUGH);
        String table = FaultTable.print(tried);
        if (UPDATE) {
            Files.writeString(TABLE, table);
        }
        assertThat(table).isEqualTo(Files.readString(TABLE));
    }

    @Test
    void areNoneInTheProvidersThemselves() throws IOException, InterruptedException {
        for (WireForm wire : WireForm.values()) {
            String provider = wire == WireForm.FORM ? CallbackPact.SHOP : Pacts.GATEWAY;
            UnaryOperator<String> same = UnaryOperator.identity();
            Fault none = new Fault(provider, wire, "none", "nothing", same, UnaryOperator.identity(), null);

            assertThat(tryAll(List.of(none)).get(0).noticedBy()).isEmpty();
        }
    }

    private static List<Tried> tryAll() throws IOException, InterruptedException {
        return tryAll(Faults.all());
    }

    private static List<Tried> tryAll(List<Fault> faults) throws IOException, InterruptedException {
        try (Sandbox sandbox = Sandbox.builder().start();
                Shop shop = Shop.open();
                FaultyProxy proxy = FaultyProxy.before(sandbox.url(), shop.url())) {
            Map<String, Object> merchant = Merchant.published().values(Instant.now());
            MerchantStates states = new MerchantStates(proxy.url().resolve(Pacts.SERVICE), merchant);
            Verification verification = new Verification(proxy.url());
            List<Tried> tried = new ArrayList<>();
            Map<WireForm, V4Pact> pacts = Map.of(
                    WireForm.JSON, Pacts.merchant(WireForm.JSON),
                    WireForm.XML, Pacts.merchant(WireForm.XML),
                    WireForm.FORM, CallbackPact.webCheckout());
            for (Fault fault : faults) {
                proxy.switchOn(fault);
                Optional<String> noticed = firstToNotice(pacts.get(fault.wire()), verification, states, shop);
                tried.add(new Tried(fault, proxy.hasActed(), noticed));
            }
            return tried;
        }
    }

    private static Optional<String> firstToNotice(
            V4Pact pact, Verification verification, MerchantStates states, Shop shop)
            throws IOException, InterruptedException {
        for (SynchronousHttp interaction : interactions(pact)) {
            shop.reset();
            Situation situation =
                    Situation.named(interaction.getProviderStates().get(0).getName());
            List<String> objections = verification.objections(pact, interaction, states.enter(situation));
            if (!objections.isEmpty()) {
                return Optional.of(interaction.getDescription());
            }
        }
        return Optional.empty();
    }

    private static List<SynchronousHttp> interactions(V4Pact pact) {
        return pact.getInteractions().stream().map(SynchronousHttp.class::cast).toList();
    }

    /**
     * What became of a fault.
     *
     * @param fault which one
     * @param acted whether it changed anything on the wire
     * @param noticedBy the first interaction that failed; empty if none did
     */
    record Tried(Fault fault, boolean acted, Optional<String> noticedBy) {
        boolean isNoticed() {
            return noticedBy.isPresent();
        }

        boolean isAsExpected() {
            return isNoticed() == (fault.reason() == null);
        }

        @Override
        public String toString() {
            return fault + (isNoticed() ? " is noticed" : " is not noticed") + (acted ? "" : ", and did nothing");
        }
    }
}
