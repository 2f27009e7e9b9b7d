package io.github.payuperu.contracttests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import org.junit.jupiter.api.Test;

/** Nothing that goes over the wire is without a pact. */
class CompletenessTest {
    @Test
    void everyOperationHasAScenario() {
        assertThat(Scenarios.all())
                .extracting(scenario -> scenario.request().operation())
                .containsAll(Contract.get().operations());
    }

    @Test
    void everyCallbackHasAnInteraction() {
        assertThat(Callback.all())
                .extracting(Callback::form)
                .containsAll(Contract.get().forms().stream()
                        .filter(form -> form.form().direction() == Direction.RESPONSE)
                        .toList());
    }

    @Test
    void everySituationIsOneThatAPactNames() {
        assertThat(Pacts.all()
                        .flatMap(pact -> pact.getInteractions().stream())
                        .map(interaction -> Situation.named(
                                interaction.getProviderStates().get(0).getName())))
                .contains(Situation.values());
    }
}
