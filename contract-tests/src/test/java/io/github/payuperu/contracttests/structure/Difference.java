package io.github.payuperu.contracttests.structure;

import static io.github.payuperu.wire.finding.StructureId.DIGITS;
import static io.github.payuperu.wire.finding.StructureId.DUPLICATE;
import static io.github.payuperu.wire.finding.StructureId.MAX_LENGTH;
import static io.github.payuperu.wire.finding.StructureId.MIN_LENGTH;
import static io.github.payuperu.wire.finding.StructureId.PATTERN;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Where the structure check and the derived schemas differ, why, and a body that shows it. The list is closed: whatever none
 * of these explains is a mistake of one side or the other.
 *
 * @param name what it is called in print
 * @param reason why it is so
 * @param message operation and direction of the body that shows it
 * @param witness makes that body of the fullest valid one
 * @param explanation whether a dispute is of this kind
 */
record Difference(
        String name, String reason, String message, UnaryOperator<Json> witness, Predicate<Dispute> explanation) {
    static final List<Difference> ALL = List.of(
            new Difference(
                    "decimals as written",
                    "The check counts the decimals that are written, so 100.500 has three. To a schema a number is its value;"
                            + " multipleOf 0.01 would still let 100.500 through, and many validators compute it in floating point,"
                            + " where it refuses 19.99.",
                    "card.charge.request",
                    body -> body.with("/transaction/order/additionalValues/TX_VALUE/value", Json.written("100.500")),
                    dispute -> dispute.isOurs()
                            && dispute.weSay(DIGITS.id())
                            && dispute.field()
                                    .filter(field -> isTooPrecise(field, dispute.value()))
                                    .isPresent()),
            new Difference(
                    "numbers measured as text",
                    "A number in the place of a text is to the check the text it is written as, so -7 has two characters and 7.0"
                            + " does not match digits. A schema sees its value; the derived ones bound it as if it had no sign, no"
                            + " point and no exponent, which is the number anybody sends there.",
                    "card.charge.request",
                    body -> body.with("/transaction/order/accountId", Json.written("7.0")),
                    dispute -> dispute.value().matches("-.*|.*[.eE].*")
                            && isNumber(dispute.value())
                            && dispute.field()
                                    .filter(field -> field.type().isText()
                                            && field.values().isEmpty())
                                    .isPresent()
                            && (!dispute.isOurs() || isAboutTheText(dispute))),
            new Difference(
                    "sixty four bits as text",
                    "The check computes a whole number that is sent as a text; the pattern of a schema can only count its digits.",
                    "card.charge.response",
                    body -> body.with("/transactionResponse/orderId", Json.text("9223372036854775808")),
                    dispute -> dispute.isOurs()
                            && dispute.weSay(DIGITS.id())
                            && dispute.value().matches("\"-?[1-9][0-9]{18}(\\.0+)?\"")
                            && dispute.field()
                                    .filter(field ->
                                            field.type() == ValueType.INTEGER || field.type() == ValueType.EPOCH_MILLIS)
                                    .isPresent()),
            new Difference(
                    "given twice",
                    "To the check a member that is given twice is an error, and the first counts. A schema validator gets the"
                            + " parsed body, in which the last has silently replaced the others.",
                    "ping.request",
                    body -> body.and("/language", Json.text("es")),
                    dispute -> dispute.ours().errors().stream()
                            .filter(finding -> finding.id().equals(DUPLICATE.id()))
                            .anyMatch(finding -> (dispute.pointer() + "/").startsWith(finding.pointer() + "/"))),
            new Difference(
                    "operation taken at its word",
                    "Who tells the check the operation is believed, whatever command, type and method say: they are held against"
                            + " their lists only. The schema of one operation knows no other's values. Without a word from the"
                            + " caller there is no difference, since those values decide the operation.",
                    "card.charge.request",
                    body -> body.with("/transaction/type", Json.text("CAPTURE")),
                    dispute -> !dispute.isOurs()
                            && List.of("/command", "/transaction/type", "/transaction/paymentMethod")
                                    .contains(dispute.pointer())
                            && dispute.field()
                                    .filter(field -> field.lists(unquoted(dispute.value())))
                                    .isPresent()),
            new Difference(
                    "one word about alternatives",
                    "Where none of several alternatives is there the check says so once, at the first; the validator reports every"
                            + " branch of the schema's anyOf.",
                    "cash.charge.request",
                    body -> body.without("/transaction/payer/emailAddress")
                            .without("/transaction/order/buyer/emailAddress"),
                    dispute -> !dispute.isOurs()
                            && dispute.field()
                                    .filter(field -> isSaidOfAnother(field, dispute))
                                    .isPresent()),
            new Difference(
                    "strange names are not repeated",
                    "The name of a member that the contract does not know may be a card number, or a megabyte, or control a"
                            + " terminal: the check shows an excerpt in its place.",
                    "card.charge.request",
                    body -> body.and("/transaction/extraParameters/4097440000000004", Json.object()),
                    dispute -> dispute.parent()
                                    .filter(map -> map.type() == ValueType.MAP)
                                    .isPresent()
                            && dispute.field().isEmpty()
                            && (dispute.isOurs()
                                    ? dispute.schema().stream()
                                            .anyMatch(place ->
                                                    OurOpinion.shown(place).equals(dispute.pointer()))
                                    : dispute.ours().places().contains(OurOpinion.shown(dispute.pointer())))));

    boolean explains(Dispute dispute) {
        return explanation.test(dispute);
    }

    /** The operation and direction of the body that shows it. */
    Corpus corpus() {
        return Corpus.all().stream()
                .filter(corpus -> corpus.toString().equals(message))
                .findFirst()
                .orElseThrow();
    }

    /** A body that shows it. */
    Json body() {
        return witness.apply(corpus().bodies().full());
    }

    @Override
    public String toString() {
        return name;
    }

    private static boolean isTooPrecise(Field field, String value) {
        return isNumber(value)
                && field.digits()
                        .filter(digits -> new BigDecimal(value).scale() > digits.fraction())
                        .isPresent();
    }

    private static boolean isAboutTheText(Dispute dispute) {
        return dispute.weSay(MIN_LENGTH.id()) || dispute.weSay(MAX_LENGTH.id()) || dispute.weSay(PATTERN.id());
    }

    private static boolean isSaidOfAnother(Field field, Dispute dispute) {
        Operation operation = dispute.operation();
        return Corpus.CONTRACT.anyOfs().stream()
                .filter(anyOf -> anyOf.operations().contains(operation)
                        && anyOf.fields().contains(field)
                        && field.direction() == Direction.REQUEST)
                .anyMatch(anyOf -> dispute.ours().errors().stream()
                        .filter(finding -> Objects.equals(finding.arguments().get("case"), "any-of"))
                        .anyMatch(finding -> anyOf.fields().stream()
                                .anyMatch(
                                        other -> other != field && other.term().equals(finding.term()))));
    }

    private static boolean isNumber(String value) {
        return value.matches("-?[0-9].*");
    }

    private static String unquoted(String value) {
        return Optional.of(value)
                .filter(text -> text.startsWith("\""))
                .map(text -> text.substring(1, text.length() - 1))
                .orElse("");
    }
}
