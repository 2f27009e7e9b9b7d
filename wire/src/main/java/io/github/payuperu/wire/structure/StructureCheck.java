package io.github.payuperu.wire.structure;

import io.github.payuperu.wire.contract.AnyOf;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Dispatch;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Requirement;
import io.github.payuperu.wire.contract.Scope;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.finding.StructureId;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageBuilder;
import io.github.payuperu.wire.message.MessageSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Judges a whole message: which operation it is of, and what that operation requires, documents and does not know. Comes
 * after {@link MessageAssembler}, which judged each value by itself. Safe to share.
 */
public final class StructureCheck {
    private final Contract contract;
    private final Field command;
    private final Field type;
    private final Field paymentMethod;
    private final List<Field> requestRoots = new ArrayList<>();
    private final List<Field> responseRoots = new ArrayList<>();

    public StructureCheck(Contract contract) {
        this.contract = contract;
        this.command = contract.require(Direction.REQUEST, Contract.COMMAND);
        this.type = contract.require(Direction.REQUEST, Contract.TYPE);
        this.paymentMethod = contract.require(Direction.REQUEST, Contract.PAYMENT_METHOD);
        for (Field field : contract.fields()) {
            if (field.parent().isEmpty()) {
                (field.direction() == Direction.REQUEST ? requestRoots : responseRoots).add(field);
            }
        }
    }

    /** Completes the findings of a message in JSON or XML that was read to its end. */
    public Reading complete(WireForm wire, Message message, Findings findings, Expectation expectation) {
        Operation expected = expectation.operation().orElse(null);
        if (expected != null && expected.form() != null) {
            return stopped(wire, expectation, Stop.root("form", null));
        }
        Direction expectedDirection = expectation.direction().orElse(null);
        Direction direction = expectedDirection == null ? directionOf(message) : expectedDirection;
        Dispatch dispatch = dispatch(message, direction, expectation);
        Scope scope = dispatch.scope();
        reportOperation(message, findings, dispatch.outcome());
        if (direction == Direction.RESPONSE) {
            findings.forgetUnknown();
        }
        reportForeign(message, findings, direction, scope);
        if (isModelled(dispatch.outcome())) {
            List<Field> alternatives = reportAnyOf(message, findings, direction, scope);
            reportRequired(message, findings, scope.required(direction));
            reportDocumented(message, findings, scope.documentedOnly(direction), alternatives);
        }
        return new Reading(wire, direction, scope, StandardCharsets.UTF_8, true, message, findings);
    }

    /** Completes the findings of a form that was read to its end. */
    public Reading completeForm(Operation form, Message message, Findings findings) {
        Scope scope = contract.scope(form);
        Direction direction = contract.parameters(form).get(0).direction();
        if (direction == Direction.RESPONSE) {
            findings.forgetUnknown();
        }
        reportRequired(message, findings, scope.required(direction));
        reportDocumented(message, findings, scope.documentedOnly(direction), List.of());
        return new Reading(WireForm.FORM, direction, scope, StandardCharsets.UTF_8, true, message, findings);
    }

    /** The reading of a body that was not read to its end: nothing is known of it but why. */
    public Reading stopped(WireForm wire, Expectation expectation, Stop stop) {
        Findings findings = new Findings();
        findings.addBody(stop.id(), stop.position(), "case", stop.problem(), "most", stop.most());
        return new Reading(
                wire,
                expectation.direction().orElse(Direction.REQUEST),
                contract.everyOperation(),
                StandardCharsets.UTF_8,
                false,
                new MessageBuilder(contract).build(MessageSource.NONE),
                findings);
    }

    private Direction directionOf(Message message) {
        if (wasSent(message, command)) {
            return Direction.REQUEST;
        }
        for (Field field : responseRoots) {
            if (wasSent(message, field)) {
                return Direction.RESPONSE;
            }
        }
        return Direction.REQUEST;
    }

    private Dispatch dispatch(Message message, Direction direction, Expectation expectation) {
        Operation expected = expectation.operation().orElse(null);
        if (expected != null) {
            return new Dispatch(contract.scope(expected), Dispatch.Outcome.FOUND);
        }
        if (direction == Direction.RESPONSE) {
            return new Dispatch(responseScope(message), Dispatch.Outcome.FOUND);
        }
        return contract.dispatch(message.text(command), message.text(type), message.text(paymentMethod));
    }

    /** A response names no operation; its members may leave just one. A null is none. */
    private Scope responseScope(Message message) {
        Operation only = null;
        for (Operation operation : contract.operations()) {
            if (admits(operation, message)) {
                if (only != null) {
                    return contract.everyOperation();
                }
                only = operation;
            }
        }
        return only == null ? contract.everyOperation() : contract.scope(only);
    }

    private boolean admits(Operation operation, Message message) {
        for (Field field : responseRoots) {
            if (message.has(field) && field.requirement(operation) == Requirement.FORBIDDEN) {
                return false;
            }
        }
        return true;
    }

    private void reportOperation(Message message, Findings findings, Dispatch.Outcome outcome) {
        switch (outcome) {
            case COMMAND_UNKNOWN -> reportOperation(message, findings, command, Severity.ERROR);
            case COMMAND_NOT_MODELLED -> reportOperation(message, findings, command, Severity.WARNING);
            case TYPE_NOT_MODELLED -> reportOperation(message, findings, type, Severity.WARNING);
            case FOUND, INCOMPLETE, TYPE_UNKNOWN -> {}
        }
    }

    private void reportOperation(Message message, Findings findings, Field field, Severity severity) {
        String value = message.text(field);
        findings.add(
                StructureId.OPERATION,
                severity,
                field,
                message.node(field),
                "case",
                severity == Severity.WARNING ? "not-modelled" : "unknown",
                "value",
                value == null ? "" : Excerpt.of(value),
                "operations",
                names(contract.operations()));
    }

    private static boolean isModelled(Dispatch.Outcome outcome) {
        return switch (outcome) {
            case FOUND, INCOMPLETE, TYPE_UNKNOWN, COMMAND_UNKNOWN -> true;
            case COMMAND_NOT_MODELLED, TYPE_NOT_MODELLED -> false;
        };
    }

    /** Members of the other direction, and those that are no part of the operation: their values are not looked at. */
    private void reportForeign(Message message, Findings findings, Direction direction, Scope scope) {
        for (Field field : direction == Direction.REQUEST ? responseRoots : requestRoots) {
            forgetValue(message, findings, field);
            if (direction == Direction.REQUEST && wasSent(message, field)) {
                findings.add(StructureId.UNKNOWN, Severity.INFO, null, message.node(field), "case", "contract");
            }
        }
        for (Field field : scope.forbidden(direction)) {
            forgetValue(message, findings, field);
            if (message.has(field)) {
                findings.add(
                        StructureId.UNKNOWN,
                        Severity.WARNING,
                        field,
                        message.node(field),
                        "case",
                        "operation",
                        "operation",
                        names(scope.operations()));
            }
        }
    }

    private static void forgetValue(Message message, Findings findings, Field field) {
        int node = message.node(field);
        if (node >= 0) {
            findings.forget(node, message.nodeAfter(node));
        }
    }

    /** Reports alternatives of which none is there, at the first that could be: its parent is. */
    private List<Field> reportAnyOf(Message message, Findings findings, Direction direction, Scope scope) {
        if (scope.anyOfs().isEmpty()) {
            return List.of();
        }
        List<Field> missing = new ArrayList<>();
        for (AnyOf anyOf : scope.anyOfs()) {
            if (direction == Direction.REQUEST && !hasAny(message, anyOf)) {
                missing.addAll(anyOf.fields());
                reportAnyOf(message, findings, anyOf);
            }
        }
        return missing;
    }

    private static boolean hasAny(Message message, AnyOf anyOf) {
        for (Field field : anyOf.fields()) {
            if (message.has(field)) {
                return true;
            }
        }
        return false;
    }

    private static void reportAnyOf(Message message, Findings findings, AnyOf anyOf) {
        for (Field field : anyOf.fields()) {
            if (message.hasParent(field)) {
                reportAnyOf(message, findings, anyOf, field);
                return;
            }
        }
    }

    private static void reportAnyOf(Message message, Findings findings, AnyOf anyOf, Field field) {
        report(
                message,
                findings,
                StructureId.REQUIRED,
                Severity.ERROR,
                field,
                "case",
                "any-of",
                "alternatives",
                terms(anyOf));
    }

    private static String terms(AnyOf anyOf) {
        return anyOf.fields().stream().map(Field::term).collect(Collectors.joining(", "));
    }

    private static void reportRequired(Message message, Findings findings, List<Field> required) {
        for (Field field : required) {
            if (isMissing(message, field)) {
                report(message, findings, StructureId.REQUIRED, Severity.ERROR, field);
            }
        }
    }

    private static void reportDocumented(
            Message message, Findings findings, List<Field> documented, List<Field> alreadyReported) {
        for (Field field : documented) {
            if (isMissing(message, field) && !alreadyReported.contains(field)) {
                report(message, findings, StructureId.DOCUMENTED, Severity.WARNING, field);
            }
        }
    }

    /** Missing is a member that its parent, itself there and what it should be, does not have. */
    private static boolean isMissing(Message message, Field field) {
        return !message.has(field) && message.hasParent(field);
    }

    private static void report(
            Message message, Findings findings, StructureId id, Severity severity, Field field, Object... arguments) {
        int node = message.node(field);
        if (node >= 0) {
            findings.add(id, severity, field, node, arguments);
        } else {
            findings.addMissing(id, severity, field, message.nodeOfParent(field), arguments);
        }
    }

    private static boolean wasSent(Message message, Field field) {
        return message.node(field) >= 0;
    }

    private static String names(List<Operation> operations) {
        return operations.stream().map(Operation::name).collect(Collectors.joining(", "));
    }
}
