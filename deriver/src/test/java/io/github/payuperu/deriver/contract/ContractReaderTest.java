package io.github.payuperu.deriver.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.payuperu.deriver.MiniSpec;
import io.github.payuperu.deriver.SpecException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractReaderTest {
    private static final String ROOT = "payments-api.yaml";
    private static final String ORDER = "models/Order.yaml";
    private static final String TRANSACTION = "models/Transaction.yaml";
    private static final String PING = "models/PingRequest.yaml";

    @TempDir
    Path directory;

    private MiniSpec spec;

    @BeforeEach
    void write() {
        spec = MiniSpec.in(directory);
    }

    @Test
    void namesFieldsByTheirPathWithoutTheEnvelope() {
        assertThat(contract().walk(Direction.REQUEST))
                .extracting(Field::term)
                .containsExactly(
                        "command",
                        "test",
                        "transaction",
                        "type",
                        "paymentMethod",
                        "email",
                        "apiKey",
                        "order",
                        "order.number",
                        "order.value",
                        "order.until",
                        "order.email",
                        "more",
                        "more.PARTS");
        assertThat(contract().walk(Direction.RESPONSE))
                .extracting(Field::term)
                .containsExactly("code", "when", "parts", "parts[]", "parts[].id");
    }

    @Test
    void leavesTheEnvelopeOfResponsesOutToo() {
        spec.with("models/Response.yaml", """
                type: object
                properties:
                  transactionResponse:
                    type: object
                    properties:
                      state: {type: string}
                """);

        assertThat(contract().walk(Direction.RESPONSE))
                .extracting(Field::term)
                .containsExactly("transactionResponse", "state");
    }

    @Test
    void makesOneFieldOfWhatTwoRequestsHave() {
        Field test = field("test");

        assertThat(test.operations()).containsExactly("cash", "charge", "ping");
        assertThat(test.demands().required()).containsExactly("cash", "charge", "ping");
        assertThat(test.evidence().rows()).containsOnlyKeys("charge.request", "cash.request", "ping.request");
    }

    @Test
    void listsTheCommandsOfAllRequests() {
        Field command = field("command");

        assertThat(command.limits().values()).containsExactly("SUBMIT", "PING");
        assertThat(command.evidence().rows()).containsOnlyKeys("charge.request", "cash.request", "ping.request");
        assertThat(command.prose().en()).isEqualTo("What to do. Payments are SUBMIT. The check is PING.");
    }

    @Test
    void readsTypes() {
        assertThat(field("order.value").type()).isEqualTo(Type.NUMBER);
        assertThat(field("order.value").limits().digits()).isEqualTo(new Digits(3, 2, false));
        assertThat(field("order.until").type()).isEqualTo(Type.DATE_TIME);
        assertThat(field("more").type()).isEqualTo(Type.MAP);
        assertThat(field("more").map()).isEqualTo(new MapShape(6, "typed"));
        assertThat(field("more.PARTS").type()).isEqualTo(Type.INTEGER);
        assertThat(field("more.PARTS").xmlType()).isEqualTo("string");
        assertThat(response("when").type()).isEqualTo(Type.EPOCH_MILLIS);
        assertThat(response("parts").type()).isEqualTo(Type.ARRAY);
    }

    @Test
    void givesElementsOfAListAnXmlName() {
        Field item = response("parts[]");

        assertThat(item.isItem()).isTrue();
        assertThat(item.xmlName()).isEqualTo("part");
        assertThat(field("test").xmlName()).isEqualTo("isTest");
    }

    @Test
    void putsWhatIsSaidAboutAPlaceOverTheMembersOwnWords() {
        assertThat(field("order.email").prose().en()).isEqualTo("The e-mail of this order.");
        assertThat(field("order.email").prose().es()).isEqualTo("Un correo.");
    }

    @Test
    void knowsTheRowOfAFieldByOperation() {
        Contract contract = contract();

        assertThat(contract.rows(field("order.email"), "cash", Direction.REQUEST))
                .map(Row::id)
                .containsExactly("cash.request:10");
        assertThat(contract.rows(field("apiKey"), "cash", Direction.REQUEST)).isEmpty();
    }

    @Test
    void knowsWhereAnUndocumentedFieldWasSeen() {
        Contract contract = contract();

        assertThat(contract.observation(field("more.PARTS"), "charge")).contains("C-02");
        assertThat(contract.observation(field("more.PARTS"), "cash")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: boolean | type: string | type: boolean and string",
                "type: boolean | type: boolean, xml: {name: isTest} | XML name: test and isTest",
                "type: boolean | type: boolean, x-sensitive: true | x-sensitive: false and true",
                "type: boolean | type: boolean, x-xml-type: int | x-xml-type: null and int",
                "type: boolean, x-observed: C-01 | type: boolean, x-observed: C-02 | x-observed: C-01 and C-02",
                "type: object, x-map: {keyMaxLength: 3, xml: typed} | type: object, x-map: {keyMaxLength: 4, xml: typed}"
                        + " | x-map: MapShape[keyMax=3, entry=typed] and MapShape[keyMax=4, entry=typed]"
            })
    void refusesTwoRequestsThatDisagree(String submit, String ping, String difference) {
        spec.with("shared/test.yaml", "{" + submit + "}").replace(PING, "$ref: ../shared/test.yaml", "{" + ping + "}");

        assertProblem(
                "models/SubmitRequest.yaml#/properties/test: is test too, as models/PingRequest.yaml#/properties/test"
                        + " is, but they disagree on the " + difference);
    }

    @Test
    void addsUpWhatTwoRequestsDemand() {
        spec.replace("shared/test.yaml", "required: [charge, cash, ping]", "required: [charge], forbidden: [cash]")
                .replace(
                        PING,
                        "$ref: ../shared/test.yaml",
                        "{type: boolean, xml: {name: isTest}, x-operations: {forbidden: [ping]}}");

        assertThat(field("test").demands().required()).containsExactly("charge");
        assertThat(field("test").demands().forbidden()).containsExactly("cash", "ping");
    }

    @Test
    void refusesARequestThatDemandsWhatAnotherForbids() {
        spec.replace(
                PING,
                "$ref: ../shared/test.yaml",
                "{type: boolean, xml: {name: isTest}, x-operations: {forbidden: [ping]}}");

        assertProblem("models/SubmitRequest.yaml#/properties/test: is both required and forbidden in ping");
    }

    @Test
    void refusesTwoLimitsForOnePlace() {
        spec.replace("models/PingCommand.yaml", "maxLength: 8", "maxLength: 9");

        assertThatThrownBy(this::contract)
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith("models/SubmitRequest.yaml#/properties/command: is command too, as"
                        + " models/PingRequest.yaml#/properties/command is, but they disagree on the limits: ");
    }

    @Test
    void refusesTwoRowsOfATableForOnePlace() {
        spec.replace(PING, "x-rows: {ping.request: 1}", "x-rows: {charge.request: 2}");

        assertProblem("models/SubmitRequest.yaml#/properties/command: is command too, as"
                + " models/PingRequest.yaml#/properties/command is, but they disagree on the row of"
                + " charge.request: 1 and 2");
    }

    @Test
    void refusesATypeItDoesNotKnow() {
        spec.replace(ORDER, "type: number", "type: money");

        assertProblem("models/Order.yaml#/properties/value: has no type that the contract knows;"
                + " give it type, or x-type beside type");
    }

    @Test
    void refusesADateThatIsANumber() {
        spec.replace(ORDER, "x-type: date-time", "x-type: epoch-millis");

        assertProblem("models/Order.yaml#/properties/until: x-type epoch-millis goes with type integer, not string");
    }

    @Test
    void refusesAMapThatIsWrittenInNoKnownWay() {
        spec.replace(TRANSACTION, "xml: typed", "xml: wrapped");

        assertProblem(
                "models/Transaction.yaml#/properties/more: x-map has keyMaxLength, and xml: additionalValue or typed");
    }

    @Test
    void refusesANumberWithoutDigits() {
        spec.replace(ORDER, "x-digits", "x-figures");

        assertProblem("models/Order.yaml#/properties/value: a number has x-digits, and nothing else has");
    }

    @Test
    void refusesAnUnknownOperation() {
        spec.replace(ORDER, "x-operations: {required: [charge]}", "x-operations: {required: [change]}");

        assertProblem("models/Order.yaml#/properties/number: x-operations names change, which is no operation");
    }

    @Test
    void refusesAFieldThatIsBothRequiredAndForbidden() {
        spec.replace(TRANSACTION, "forbidden: [cash]", "forbidden: [charge]");

        assertProblem("models/Transaction.yaml#/properties/apiKey: is both required and forbidden in charge");
    }

    @Test
    void refusesWordsAboutAMemberThatIsNotThere() {
        spec.replace(
                TRANSACTION,
                "      email:\n        description: The e-mail",
                "      mail:\n        description: The e-mail");

        assertProblem("models/Order.yaml: x-members names mail, which is no member");
    }

    @Test
    void refusesLimitsThatDifferByPlace() {
        spec.replace(TRANSACTION, "description: The e-mail of this order.", "maxLength: 3");

        assertProblem("models/Order.yaml#/properties/email: maxLength cannot differ by place;"
                + " give the place a model of its own");
    }

    @Test
    void refusesTwoModelsForOneMember() {
        spec.replace(
                TRANSACTION, "allOf: [{$ref: ./Order.yaml}]", "allOf: [{$ref: ./Order.yaml}, {$ref: ./Order.yaml}]");

        assertProblem("models/Transaction.yaml#/properties/order: allOf names exactly one model,"
                + " and adds no properties to it");
    }

    @Test
    void refusesAModelThatContainsItself() {
        spec.replace(TRANSACTION, "./Order.yaml", "./Transaction.yaml")
                .replace(
                        TRANSACTION,
                        "    x-members:\n      email:\n        description: The e-mail of this order.\n",
                        "");

        assertProblem("models/Transaction.yaml: contains itself");
    }

    @Test
    void refusesAnUnknownContradiction() {
        spec.replace(TRANSACTION, "x-observed: C-02", "x-observed: C-20");

        assertProblem("models/Transaction.yaml#/properties/more/x-entries/PARTS: x-observed names C-20,"
                + " which is no contradiction");
    }

    @Test
    void refusesTwoFieldsOfOneTerm() {
        spec.replace(PING, "  test:\n", "  email:\n    type: string\n  test:\n");

        assertProblem("models/PingRequest.yaml#/properties/email: is a second email in the request");
    }

    @Test
    void refusesAGroupOfUnknownFields() {
        spec.replace(ROOT, "terms: [email, order.email]", "terms: [email, order.mail]");

        assertProblem("payments-api.yaml#/x-any-of: names order.mail, which is no field of a request");
    }

    @Test
    void refusesAGroupOfAnUnknownOperation() {
        spec.replace(ROOT, "operations: [cash]", "operations: [credit]");

        assertProblem("payments-api.yaml#/x-any-of: names credit, which is no operation");
    }

    @Test
    void refusesAnOperationWithoutTable() {
        spec.replace(ROOT, "requestTable: ping.request,", "");

        assertThatThrownBy(this::contract)
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith("payments-api.yaml#/x-operations-index: an operation has no requestTable: ");
    }

    @Test
    void refusesAnOperationWithoutSchema() {
        spec.replace(ROOT, "request: PingRequest", "request: PongRequest");

        assertProblem("payments-api.yaml#/x-operations-index: names the model PongRequest,"
                + " which nothing in the document refers to");
    }

    private Contract contract() {
        return spec.read().contract();
    }

    private Field field(String term) {
        return find(Direction.REQUEST, term);
    }

    private Field response(String term) {
        return find(Direction.RESPONSE, term);
    }

    private Field find(Direction direction, String term) {
        return contract()
                .walk(direction)
                .filter(field -> field.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private void assertProblem(String message) {
        assertThatThrownBy(this::contract).isInstanceOf(SpecException.class).hasMessage(message);
    }
}
