package io.github.payuperu.deriver.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.payuperu.deriver.MiniSpec;
import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CHARGE = """
            {"command": "SUBMIT", "test": false, "transaction": {"type": "CHARGE", "paymentMethod": "VISA", "apiKey": "s3cr",
              "order": {"number": "12", "value": 1.5}}}
            """;
    private static final String CASH = """
            {"command": "SUBMIT", "test": false, "transaction": {"type": "CHARGE", "paymentMethod": "SLIP",
              "email": "a@b.pe", "order": {}}}
            """;
    private static final String PING = """
            {"command": "PING", "test": true}
            """;

    @TempDir
    Path directory;

    private Contract contract;

    @BeforeEach
    void read() {
        contract = MiniSpec.in(directory).read().contract();
    }

    @Test
    void acceptsWhatIsInOrder() {
        assertThat(problems("charge", CHARGE)).isEmpty();
        assertThat(problems("cash", CASH)).isEmpty();
        assertThat(problems("ping", PING)).isEmpty();
    }

    @Test
    void isCompleteInItself() {
        JsonNode schema = schema("charge", Direction.REQUEST);

        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo("urn:payuperu:payments-api:charge.request");
        assertThat(schema.findValues("$ref")).isEmpty();
        assertThat(schema.at("/properties/transaction/properties/order/properties/email/description")
                        .asText())
                .isEqualTo("The e-mail of this order.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/command", "/test", "/transaction", "/transaction/order", "/transaction/order/number"})
    void wantsRequiredMembers(String pointer) {
        assertThat(problems("charge", without(CHARGE, pointer))).isNotEmpty();
        assertThat(problems("charge", with(CHARGE, pointer, "null"))).isNotEmpty();
        assertThat(problems("charge", with(CHARGE, pointer, "\"\""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/transaction/paymentMethod",
                "/transaction/email",
                "/transaction/order/until",
                "/transaction/more",
                "/transaction/more/PARTS"
            })
    void takesNullAndEmptyTextForOptionalMembers(String pointer) {
        String body = with(CHARGE, "/transaction/more", "{}");

        assertThat(problems("charge", without(body, pointer))).isEmpty();
        assertThat(problems("charge", with(body, pointer, "null"))).isEmpty();
        assertThat(problems("charge", with(body, pointer, "\"\""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                // a text, 2 to 5 characters
                "/transaction/apiKey, '\"ab\"', true",
                "/transaction/apiKey, '\"ñandú\"', true",
                "/transaction/apiKey, '\"a\"', false",
                "/transaction/apiKey, '\"abcdef\"', false",
                "/transaction/apiKey, 12, true",
                "/transaction/apiKey, 99999, true",
                "/transaction/apiKey, 1, false",
                "/transaction/apiKey, 100000, false",
                "/transaction/apiKey, true, false",
                "/transaction/apiKey, {}, false",
                // an optional text, up to 9
                "/transaction/email, '\"123456789\"', true",
                "/transaction/email, '\"1234567890\"', false",
                "/transaction/email, 999999999, true",
                "/transaction/email, 1000000000, false",
                "/transaction/email, -99999999, true",
                "/transaction/email, -100000000, false",
                // digits, up to 3
                "/transaction/order/number, '\"012\"', true",
                "/transaction/order/number, '\"1a\"', false",
                "/transaction/order/number, 999, true",
                "/transaction/order/number, 1000, false",
                "/transaction/order/number, -1, false",
                "/transaction/order/number, 1.5, false",
                // a closed list
                "/transaction/paymentMethod, '\"visa\"', false",
                "/transaction/paymentMethod, 1, false",
                // a date
                "/transaction/order/until, '\"2021-06-21T16:39:10\"', true",
                "/transaction/order/until, '\"2021-06\"', false",
                "/transaction/order/until, 20210621, false",
                // a decimal, 3 and 2 digits
                "/transaction/order/value, 999.99, true",
                "/transaction/order/value, -999.99, true",
                "/transaction/order/value, 1000, false",
                "/transaction/order/value, -1000, false",
                "/transaction/order/value, '\"999.99\"', true",
                "/transaction/order/value, '\"-0.5\"', true",
                "/transaction/order/value, '\"1.234\"', false",
                "/transaction/order/value, '\"1234\"', false",
                "/transaction/order/value, '\"007\"', false",
                "/transaction/order/value, '\"1,5\"', false",
                "/transaction/order/value, true, false",
                // a whole number
                "/transaction/more/PARTS, 12, true",
                "/transaction/more/PARTS, '\"12\"', true",
                "/transaction/more/PARTS, 1.5, false",
                "/transaction/more/PARTS, '\"1.5\"', false",
                "/transaction/more/PARTS, 9223372036854775807, true",
                "/transaction/more/PARTS, 9223372036854775808, false",
                "/transaction/more/PARTS, -9223372036854775808, true",
                "/transaction/more/PARTS, -9223372036854775809, false",
                "/transaction/more/PARTS, [], false",
                // a boolean
                "/test, '\"true\"', true",
                "/test, '\"yes\"', false",
                "/test, 1, false",
                // an object
                "/transaction/order, [], false",
                "/transaction/order, '\"order\"', false",
                // a map and its entries
                "/transaction/more/KEYS, '\"any\"', true",
                "/transaction/more/KEYS, null, true",
                "/transaction/more/KEYS, {}, false",
                "/transaction/more/TOOLONG, 1, false",
                "/transaction/more, [], false",
                "/transaction/more, '\"x\"', false",
                // unknown
                "/transaction/order/unknown, {}, true",
            })
    void judgesValues(String pointer, String value, boolean accepted) {
        String body = with(with(CHARGE, "/transaction/more", "{}"), pointer, value);

        assertThat(problems("charge", body).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void tellsThePlaceOfAProblem() {
        assertThat(problems("charge", with(CHARGE, "/transaction/order/number", "\"1a\"")))
                .containsExactly("/transaction/order/number pattern");
        assertThat(problems("charge", with(CHARGE, "/transaction/order/until", "\"2021-06\"")))
                .contains("/transaction/order/until minLength");
    }

    @ParameterizedTest
    @CsvSource({
        "charge, /command, PING, false",
        "charge, /transaction/type, CAPTURE, false",
        "charge, /transaction/paymentMethod, SLIP, false",
        "charge, /transaction/paymentMethod, CHEQUE, false",
        "cash, /transaction/paymentMethod, CHEQUE, true",
        "cash, /transaction/paymentMethod, VISA, false",
        "cash, /transaction/type, CAPTURE, true"
    })
    void pinsWhatMakesAnOperation(String operation, String pointer, String value, boolean accepted) {
        String body = with(operation.equals("cash") ? CASH : CHARGE, pointer, "\"" + value + "\"");

        assertThat(problems(operation, body).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void doesNotLookAtWhatIsNoPartOfTheOperation() {
        assertThat(problems("cash", with(CASH, "/transaction/apiKey", "{}"))).isEmpty();
        assertThat(problems("cash", with(CASH, "/transaction/more", "{\"PARTS\": {}}")))
                .isEmpty();
        assertThat(problems("cash", with(CASH, "/transaction/more", "{\"OTHERS\": {}}")))
                .isNotEmpty();
        assertThat(problems("ping", with(PING, "/transaction", "{\"type\": 1}")))
                .isEmpty();
    }

    @Test
    void wantsOneOfAGroup() {
        String without = without(CASH, "/transaction/email");

        assertThat(problems("cash", without)).isNotEmpty();
        assertThat(problems("cash", with(CASH, "/transaction/email", "\"\""))).isNotEmpty();
        assertThat(problems("cash", with(CASH, "/transaction/email", "null"))).isNotEmpty();
        assertThat(problems("cash", with(without, "/transaction/order/email", "\"c@d.pe\"")))
                .isEmpty();
        assertThat(problems("charge", CHARGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'{\"code\": \"SUCCESS\", \"when\": null, \"parts\": [{\"id\": \"1\"}, null]}', true",
                "'{\"code\": \"SUCCESS\", \"when\": 1624275552379, \"news\": {}}', true",
                "'{\"code\": \"SUCCESS\", \"when\": \"1624275552379\"}', true",
                "'{\"code\": \"SUCCESS\", \"when\": \"2021-06-21\"}', false",
                "'{\"code\": \"SUCCESS\", \"parts\": {}}', false",
                "'{\"code\": \"SUCCESS\", \"parts\": [{\"id\": \"123\"}]}', false",
                "'{\"when\": null}', false",
                "'{\"code\": \"\"}', false"
            })
    void judgesResponses(String body, boolean accepted) {
        assertThat(problems("charge", Direction.RESPONSE, body).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void wantsRequiredTextEvenWhereItsLeastLengthIsNothing() {
        contract = MiniSpec.in(directory)
                .replace(
                        "models/Response.yaml",
                        "description: How it went.",
                        "minLength: 0\n    description: How it went.")
                .read()
                .contract();

        assertThat(problems("charge", Direction.RESPONSE, "{\"code\": \"\"}")).isNotEmpty();
    }

    @Test
    void wantsTheOnlyMemberOfAGroup() {
        contract = MiniSpec.in(directory)
                .replace("payments-api.yaml", "terms: [email, order.email]", "terms: [order.email]")
                .read()
                .contract();

        assertThat(problems("cash", CASH)).isNotEmpty();
        assertThat(problems("cash", with(CASH, "/transaction/order/email", "\"c@d.pe\"")))
                .isEmpty();
    }

    @Test
    void takesAnyEntryOfAMapOfAmounts() {
        contract = MiniSpec.in(directory)
                .replace("models/Transaction.yaml", "xml: typed", "xml: additionalValue")
                .read()
                .contract();

        assertThat(problems("charge", with(CHARGE, "/transaction/more", "{\"KEYS\": {}}")))
                .isEmpty();
    }

    private JsonNode schema(String operation, Direction direction) {
        Operation found = contract.operations().stream()
                .filter(candidate -> candidate.name().equals(operation))
                .findFirst()
                .orElseThrow();
        return tree(StrictSchema.print(contract, found, direction));
    }

    private List<String> problems(String operation, String body) {
        return problems(operation, Direction.REQUEST, body);
    }

    private List<String> problems(String operation, Direction direction, String body) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(operation, direction))
                .validate(tree(body))
                .stream()
                .map(StrictSchemaTest::problem)
                .toList();
    }

    private static String problem(Error error) {
        return error.getInstanceLocation() + " " + error.getKeyword();
    }

    private static String with(String body, String pointer, String value) {
        JsonNode tree = tree(body);
        parent(tree, pointer).set(name(pointer), tree(value));
        return tree.toString();
    }

    private static String without(String body, String pointer) {
        JsonNode tree = tree(body);
        parent(tree, pointer).remove(name(pointer));
        return tree.toString();
    }

    private static ObjectNode parent(JsonNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
