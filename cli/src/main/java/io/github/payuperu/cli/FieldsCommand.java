package io.github.payuperu.cli;

import io.github.payuperu.validators.listing.FieldListing;
import io.github.payuperu.validators.listing.ListedField;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Operation;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code payu-peru fields}: lists the fields of the operations. */
@Command(
        name = "fields",
        header = "List the fields of each operation.",
        description = {
            "They come operation by operation, requests first, in the order of the contract: what belongs to the operation's "
                    + "documentation, was observed there, or is required or forbidden there.",
            "",
            "The columns are @|bold operation direction term pointer xpath type minLength maxLength digits required documented "
                    + "sensitive source|@. Required is yes, no, forbidden, or conditional: when an optional parent is there, "
                    + "as one of several, or when a rule asks for it. Documented is what the documentation's table says: "
                    + "M mandatory, O optional, - nothing. Lengths are those enforced. Paths have * for a position in a list."
        },
        footer = {
            "  payu-peru fields --operation cash.charge",
            "  payu-peru fields --format md --operation ping",
            "  payu-peru fields --format json | jq '.[] | select(.sensitive) | .pointer'",
        })
final class FieldsCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--operation",
            paramLabel = "OP",
            converter = OperationConverter.class,
            description = "One operation only: card.charge for example.")
    private @Nullable Operation operation;

    @Option(
            names = "--format",
            paramLabel = "tsv|json|md",
            description = "Tab-separated, a JSON array, or a Markdown table; ${DEFAULT-VALUE} unless given.")
    private FieldsFormat format = FieldsFormat.TSV;

    /** Taken here as everywhere; the listing is the same in every language. */
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private LocaleOption locale = new LocaleOption();

    FieldsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FieldListing listing = new FieldListing(Contract.get());
        List<ListedField> rows = operation == null ? listing.all() : listing.of(operation);
        console.print(format.print(rows));
        return ExitCode.OK;
    }
}
