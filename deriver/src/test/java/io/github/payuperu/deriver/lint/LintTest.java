package io.github.payuperu.deriver.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.deriver.MiniSpec;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class LintTest {
    private static final String ORDER = "models/Order.yaml";
    private static final String TRANSACTION = "models/Transaction.yaml";
    private static final String RESPONSE = "models/Response.yaml";
    private static final String ROOT = "payments-api.yaml";
    private static final String PATH = "paths/service.yaml";
    private static final String CONTRADICTIONS = "contradictions.yaml";
    private static final String ROWS = "documentation/payments-api-pe.tsv";

    private static final String NUMBER = "models/Order.yaml#/properties/number (transaction.order.number) ";
    private static final String VALUE = "models/Order.yaml#/properties/value (transaction.order.value) ";
    private static final String UNTIL = "models/Order.yaml#/properties/until (transaction.order.until) ";
    private static final String EMAIL = "models/Order.yaml#/properties/email (transaction.order.email) ";
    private static final String API_KEY = "models/Transaction.yaml#/properties/apiKey (transaction.apiKey) ";
    private static final String MORE = "models/Transaction.yaml#/properties/more (transaction.more) ";
    private static final String PARTS =
            "models/Transaction.yaml#/properties/more/x-entries/PARTS (transaction.more.PARTS) ";

    /** One way to leave a specification unfinished, and how the first words of the only problem name it. */
    record Defect(String statement, String file, String text, String other, String problem) {}

    static final List<Defect> DEFECTS = List.of(
            new Defect(
                    "a field is described in English and Spanish",
                    ORDER,
                    "description: Its number.\n",
                    "title: Number\n",
                    NUMBER + "is not described in both languages"),
            new Defect(
                    "a field is described in English and Spanish",
                    ORDER,
                    "x-description-es: Su número.\n",
                    "x-description-es: Its number.\n",
                    NUMBER + "is not described in both languages"),
            new Defect(
                    "a field is described in English and Spanish",
                    ORDER,
                    "description: Its number.\n",
                    "description: number\n",
                    NUMBER + "is not described in both languages"),
            new Defect(
                    "a value has an example",
                    ORDER,
                    "example: \"123\"\n",
                    "title: Number\n",
                    NUMBER + "has no example"),
            new Defect(
                    "a value has an example",
                    ORDER,
                    "example: \"123\"\n",
                    "example: null\n",
                    NUMBER + "has no example"),
            new Defect(
                    "an example satisfies the limits of its field",
                    ORDER,
                    "example: \"123\"\n",
                    "example: 123\n",
                    NUMBER + "has an example that is no text"),
            new Defect(
                    "an example satisfies the limits of its field",
                    ORDER,
                    "example: \"123\"\n",
                    "example: \"1234\"\n",
                    NUMBER + "has an example that is longer than 3"),
            new Defect(
                    "an example satisfies the limits of its field",
                    ORDER,
                    "example: \"123\"\n",
                    "example: \"12a\"\n",
                    NUMBER + "has an example that does not match"),
            new Defect(
                    "an example satisfies the limits of its field",
                    TRANSACTION,
                    "example: \"00123\"\n",
                    "example: \"0\"\n",
                    API_KEY + "has an example that is shorter than 2"),
            new Defect(
                    "an example satisfies the limits of its field",
                    TRANSACTION,
                    "example: VISA\n",
                    "example: CASH\n",
                    "models/Transaction.yaml#/properties/paymentMethod (transaction.paymentMethod) has an example that is not"),
            new Defect(
                    "an example satisfies the limits of its field",
                    ORDER,
                    "example: 1.50\n",
                    "example: 1.500\n",
                    VALUE + "has an example that has more digits than 3 and 2"),
            new Defect(
                    "an example satisfies the limits of its field",
                    ORDER,
                    "example: 1.50\n",
                    "example: 1234\n",
                    VALUE + "has an example that has more digits than 3 and 2"),
            new Defect(
                    "an example satisfies the limits of its field",
                    ORDER,
                    "example: 1.50\n",
                    "example: \"1.50\"\n",
                    VALUE + "has an example that is no number"),
            new Defect(
                    "an example satisfies the limits of its field",
                    TRANSACTION,
                    "example: 3\n",
                    "example: 3.5\n",
                    PARTS + "has an example that is no whole number"),
            new Defect(
                    "an example satisfies the limits of its field",
                    TRANSACTION,
                    "description: More values.\n",
                    "description: More values.\n    example: many\n",
                    MORE + "has an example that is no object"),
            new Defect(
                    "an example satisfies the limits of its field",
                    RESPONSE,
                    "description: The parts.\n",
                    "description: The parts.\n    example: many\n",
                    "models/Response.yaml#/properties/parts (parts) has an example that is no list"),
            new Defect(
                    "a field has a row, or was observed",
                    TRANSACTION,
                    "x-observed: C-02\n",
                    "title: Parts\n",
                    PARTS + "has no source"),
            new Defect(
                    "a text has a greatest length or an excuse",
                    ORDER,
                    "maxLength: 3\n",
                    "title: Number\n",
                    NUMBER + "needs either a maxLength or a reason"),
            new Defect(
                    "a text has a greatest length or an excuse",
                    ORDER,
                    "maxLength: 3\n",
                    "maxLength: 3\n    x-unbounded: No reason.\n",
                    NUMBER + "needs either a maxLength or a reason"),
            new Defect(
                    "only texts have lengths, patterns and lists",
                    ORDER,
                    "type: number\n",
                    "type: number\n    maxLength: 15\n",
                    VALUE + "is of type number and has maxLength: use x-digits"),
            new Defect(
                    "only texts have lengths, patterns and lists",
                    TRANSACTION,
                    "type: integer\n",
                    "type: integer\n        enum: [3]\n",
                    PARTS + "is of type integer and has enum: remove it"),
            new Defect(
                    "a secret is marked",
                    TRANSACTION,
                    "x-sensitive: true\n",
                    "x-sensitive: false\n",
                    API_KEY + "must never be shown"),
            new Defect(
                    "required is what every operation demands",
                    TRANSACTION,
                    "required: [type, order]",
                    "required: [type]",
                    "models/Transaction.yaml#/properties/order is demanded by every operation that has it: add order"),
            new Defect(
                    "required is what every operation demands",
                    TRANSACTION,
                    "required: [type, order]",
                    "required: [type, order, email]",
                    "models/Transaction.yaml#/properties/email is not demanded by every operation that has it: remove"),
            new Defect(
                    "required is what every operation demands",
                    "models/PingRequest.yaml",
                    "required: [command, test]",
                    "required: [command]",
                    "models/PingRequest.yaml#/properties/test is demanded by every operation that has it: add test"),
            new Defect(
                    "an operation has its schemas, tables, roots and examples",
                    ROOT,
                    "requestTable: ping.request",
                    "requestTable: pong.request",
                    "ping names the table pong.request, which has no rows"),
            new Defect(
                    "an operation has its schemas, tables, roots and examples",
                    ROOT,
                    "responseTable: ping.response, responseRoot: response",
                    "responseTable: ping.response, responseRoot: pong",
                    "models/Response.yaml has the XML name \"response\", but ping calls its root pong"),
            new Defect(
                    "an operation has its schemas, tables, roots and examples",
                    PATH,
                    "          ping: {x-example-file: ping.request.json}\n",
                    "",
                    "paths/service.yaml shows no ping request: add examples/ping.request.json"),
            new Defect(
                    "every row is one field",
                    ROWS,
                    "ping.response\t1\tcode",
                    "ping.response\t2\terror\tAlfanumérico\t\t-\nping.response\t1\tcode",
                    "ping.response:2 (error) is no field"),
            new Defect(
                    "every row is one field",
                    TRANSACTION,
                    "x-observed: C-02\n",
                    "x-observed: C-02\n        x-rows: {charge.request: 12}\n",
                    "charge.request:12 (transaction.more) is more than one field, transaction.more and"),
            new Defect(
                    "a field is what its rows document",
                    TRANSACTION,
                    "x-rows: {cash.request: 6}",
                    "x-rows: {cash.request: 5}",
                    "models/Transaction.yaml#/properties/email (transaction.email) is not what cash.request:5"),
            new Defect(
                    "a field is what its rows document",
                    TRANSACTION,
                    "x-rows: {cash.request: 6}",
                    "x-rows: {cash.request: 60}",
                    "models/Transaction.yaml#/properties/email (transaction.email) is not what cash.request:60"),
            new Defect(
                    "type and size are those of the row, or the difference is excused",
                    ORDER,
                    "maxLength: 3\n",
                    "maxLength: 4\n",
                    NUMBER + "is not of the printed size \"Max:3\""),
            new Defect(
                    "type and size are those of the row, or the difference is excused",
                    TRANSACTION,
                    "minLength: 2\n",
                    "minLength: 1\n",
                    API_KEY + "is not of the printed size \"Min:2 Max:5\""),
            new Defect(
                    "type and size are those of the row, or the difference is excused",
                    ORDER,
                    "x-digits: {integer: 3, fraction: 2}",
                    "x-digits: {integer: 1, fraction: 2}",
                    VALUE + "is not of the printed size \"3, 2\""),
            new Defect(
                    "type and size are those of the row, or the difference is excused",
                    TRANSACTION,
                    "keyMaxLength: 6",
                    "keyMaxLength: 5",
                    MORE + "is not of the printed size \"6\""),
            new Defect(
                    "type and size are those of the row, or the difference is excused",
                    ROWS,
                    "\ttest\tBooleano\t\tM\ncharge.request\t3",
                    "\ttest\tAlfanumérico\t\tM\ncharge.request\t3",
                    "models/SubmitRequest.yaml#/properties/test (test) is of type boolean, which the row"),
            new Defect(
                    "type and size are those of the row, or the difference is excused",
                    ORDER,
                    "x-widened: The row",
                    "title: The row",
                    UNTIL + "is not of the printed size \"10\""),
            new Defect(
                    "type and size are those of the row, or the difference is excused",
                    ORDER,
                    "maxLength: 3\n",
                    "maxLength: 3\n    x-widened: No reason.\n",
                    NUMBER + "is as its rows print it: remove"),
            new Defect(
                    "an extension is one that the README explains",
                    ORDER,
                    "x-widened: The row",
                    "x-widend: The row",
                    "models/Order.yaml#/properties/until/x-widend is an extension that nobody knows"),
            new Defect(
                    "every file is used",
                    PATH,
                    "          ping: {x-example-file: ping.request.json}\n",
                    "",
                    "examples/ping.request.json is used nowhere"),
            new Defect(
                    "every file is used",
                    PATH,
                    "            cash: {x-composed-file: cash.response.json}\n",
                    "",
                    "composed/cash.response.json is used nowhere"),
            new Defect(
                    "a contradiction names what is there",
                    CONTRADICTIONS,
                    "terms: [order.until]",
                    "terms: [order.until, order.till]",
                    "contradictions.yaml#/2 (C-03) names order.till"),
            new Defect(
                    "a contradiction names what is there",
                    CONTRADICTIONS,
                    "operations: [cash]",
                    "operations: [cash, credit]",
                    "contradictions.yaml#/0 (C-01) names credit"),
            new Defect(
                    "a contradiction names what is there",
                    CONTRADICTIONS,
                    "charge.request: [10]",
                    "charge.request: [10, 11]",
                    "contradictions.yaml#/2 (C-03) names charge.request:11"),
            new Defect(
                    "what is mandatory and not enforced has a contradiction",
                    CONTRADICTIONS,
                    "terms: [email, order.email]",
                    "terms: [email]",
                    EMAIL + "is mandatory on the page and not demanded in cash"),
            new Defect(
                    "what is mandatory and not enforced has a contradiction",
                    CONTRADICTIONS,
                    "cash.request: [6, 10]",
                    "cash.request: [6]",
                    EMAIL + "is mandatory on the page and not demanded in cash"),
            new Defect(
                    "what is mandatory and not enforced has a contradiction",
                    CONTRADICTIONS,
                    "terms: [email, order.email]",
                    "terms: [email, order.email, order.value]",
                    "contradictions.yaml#/0 (C-01) names order.value, which is demanded in cash or not mandatory"),
            new Defect(
                    "what is widened or observed has a contradiction",
                    CONTRADICTIONS,
                    "kind: widened",
                    "kind: text",
                    UNTIL + "is widened"),
            new Defect(
                    "what is widened or observed has a contradiction",
                    CONTRADICTIONS,
                    "terms: [order.until]",
                    "terms: [order.until, order.number]",
                    "contradictions.yaml#/2 (C-03) says that order.number is widened"),
            new Defect(
                    "what is widened or observed has a contradiction",
                    CONTRADICTIONS,
                    "terms: [more.PARTS]",
                    "terms: [more.PARTS, order.number]",
                    "contradictions.yaml#/1 (C-02) says that order.number is observed"),
            new Defect(
                    "what is widened or observed has a contradiction",
                    TRANSACTION,
                    "x-observed: C-02",
                    "x-observed: C-03",
                    PARTS + "is observed according to C-03, which does not name it"));

    @TempDir
    Path directory;

    private MiniSpec spec;

    @BeforeEach
    void write() {
        spec = MiniSpec.in(directory);
    }

    @ParameterizedTest
    @MethodSource("io.github.payuperu.deriver.lint.Lint#all")
    void findsNothingInAFinishedSpecification(Lint lint) {
        assertThat(lint.problemsOf(spec.read())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("DEFECTS")
    void namesTheDefect(Defect defect) {
        spec.replace(defect.file(), defect.text(), defect.other());

        assertThat(lint(defect.statement()).problemsOf(spec.read()))
                .singleElement()
                .asString()
                .startsWith(defect.problem());
    }

    @Test
    void hasADefectForEveryStatement() {
        assertThat(DEFECTS)
                .extracting(Defect::statement)
                .containsAll(Lint.all().stream().map(Lint::statement).toList());
    }

    private static Lint lint(String statement) {
        return Lint.all().stream()
                .filter(lint -> lint.statement().equals(statement))
                .findFirst()
                .orElseThrow();
    }
}
