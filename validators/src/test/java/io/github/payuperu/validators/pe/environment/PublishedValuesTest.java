package io.github.payuperu.validators.pe.environment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.validators.data.Table;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the tables of published values against what is published in this very project, and against arithmetic. */
class PublishedValuesTest {
    private static final List<JsonNode> SAMPLES =
            List.of(sample("card.authorization"), sample("card.charge"), sample("cash.charge"), form());

    static List<Place> copiedValues() {
        return places("documentation-samples.tsv").toList();
    }

    static List<String> cards() {
        return places("test-data.tsv")
                .filter(place -> place.pointer().equals("/transaction/creditCard/number"))
                .map(Place::value)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("copiedValues")
    void standInASampleAtTheirPlace(Place place) {
        assertThat(SAMPLES)
                .anyMatch(sample -> sample.at(place.pointer()).asText().equals(place.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/merchant/apiLogin", "/merchant/apiKey", "/transaction/order/accountId"})
    void haveTheCredentialsOfTheSamples(String pointer) {
        assertThat(places("sandbox-credentials.tsv"))
                .contains(new Place(pointer, SAMPLES.get(0).at(pointer).asText()));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void areCardNumbersWithTheirCheckDigit(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(number.length() - 1 - i), 10);
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }

        assertThat(sum % 10).isZero();
    }

    private static Stream<Place> places(String table) {
        List<Place> places = new ArrayList<>();
        for (Table.Row row : Table.beside(KnownValues.class, table).rows()) {
            Arrays.stream(row.text("terms").split(" ", -1))
                    .map(term -> Contract.get().require(Direction.REQUEST, term).pointer())
                    .forEach(pointer -> places.add(new Place(pointer, row.text("value"))));
        }
        return places.stream();
    }

    private static JsonNode sample(String operation) {
        String name = "/payu-peru/examples/" + operation + ".request.json";
        try (InputStream in = PublishedValuesTest.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode form() {
        String name = "/payu-peru/examples/webcheckout.form.request.form";
        ObjectNode form = new ObjectMapper().createObjectNode();
        try (InputStream in = PublishedValuesTest.class.getResourceAsStream(name)) {
            for (String pair : new String(in.readAllBytes(), UTF_8).strip().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                form.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
            }
            return form;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Place(String pointer, String value) {}
}
