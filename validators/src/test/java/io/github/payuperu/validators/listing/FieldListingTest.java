package io.github.payuperu.validators.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Documented;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldListingTest {
    private static final Contract CONTRACT = Contract.get();
    private static final FieldListing LISTING = new FieldListing(CONTRACT);

    @Test
    void hasEveryFieldThatASourceNames() {
        for (Operation operation : CONTRACT.operations()) {
            List<Field> named = CONTRACT.fields().stream()
                    .filter(field -> !field.source(operation).isEmpty())
                    .toList();

            assertThat(LISTING.of(operation)).extracting(ListedField::field).containsAll(named);
        }
    }

    @Test
    void hasEveryFieldThatTheOperationAsksFor() {
        Needs needs = new Needs(CONTRACT);
        for (Operation operation : CONTRACT.operations()) {
            List<Field> needed = CONTRACT.fields().stream()
                    .filter(field -> List.of(Need.YES, Need.CONDITIONAL).contains(needs.of(field, operation)))
                    .toList();

            assertThat(LISTING.of(operation)).extracting(ListedField::field).containsAll(needed);
        }
    }

    @Test
    void hasTheParentOfEveryField() {
        for (Operation operation : CONTRACT.operations()) {
            List<Field> fields =
                    LISTING.of(operation).stream().map(ListedField::field).toList();

            assertThat(fields)
                    .allSatisfy(field -> field.parent()
                            .ifPresent(parent -> assertThat(fields).contains(parent)));
        }
    }

    @Test
    void saysForbiddenOnceForAWhole() {
        assertThat(terms("cash.charge", Direction.REQUEST))
                .contains("creditCard")
                .doesNotContain("creditCard.number");
        assertThat(terms("ping", Direction.REQUEST)).contains("transaction").doesNotContain("order", "payer");
        assertThat(terms("payment-methods", Direction.RESPONSE))
                .contains("transactionResponse")
                .doesNotContain("state");
    }

    @Test
    void keepsTheOrderOfTheContract() {
        assertThat(LISTING.all())
                .isSortedAccordingTo((one, other) -> one.operation().index()
                                != other.operation().index()
                        ? Integer.compare(
                                one.operation().index(), other.operation().index())
                        : Integer.compare(one.field().id(), other.field().id()));
    }

    @Test
    void namesTheRootOfTheOperationInPaths() {
        assertThat(row("payment-methods", Direction.RESPONSE, "paymentMethods[].id")
                        .xpath())
                .isEqualTo("/paymentMethodsResponse/paymentMethods/paymentMethodComplete[*]/id");
        assertThat(row("card.charge", Direction.RESPONSE, "code").xpath()).isEqualTo("/paymentResponse/code");
    }

    @Test
    void saysWhatTheDocumentationSays() {
        ListedField row = row("card.charge", Direction.REQUEST, "payer.dniType");

        assertThat(row.documented()).isEqualTo(Documented.MANDATORY);
        assertThat(row.need()).isEqualTo(Need.NO);
        assertThat(row.source()).isEqualTo("card.request:74");
    }

    private static List<String> terms(String operation, Direction direction) {
        return rows(operation, direction).stream()
                .map(row -> row.field().term())
                .toList();
    }

    private static ListedField row(String operation, Direction direction, String term) {
        return rows(operation, direction).stream()
                .filter(row -> row.field().term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private static List<ListedField> rows(String operation, Direction direction) {
        return LISTING.of(CONTRACT.operation(operation).orElseThrow()).stream()
                .filter(row -> row.field().direction() == direction)
                .toList();
    }
}
