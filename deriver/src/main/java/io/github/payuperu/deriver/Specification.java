package io.github.payuperu.deriver;

import io.github.payuperu.deriver.bundle.Bundle;
import io.github.payuperu.deriver.bundle.Bundler;
import io.github.payuperu.deriver.bundle.SpecSource;
import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.ContractReader;
import io.github.payuperu.deriver.contract.Documentation;
import io.github.payuperu.deriver.contradiction.Contradictions;
import java.nio.file.Path;

/**
 * A specification, read and understood.
 *
 * @param source its files
 * @param bundle the one document they make
 * @param contract what the document says about messages
 */
public record Specification(SpecSource source, Bundle bundle, Contract contract) {
    private static final String ROOT = "payments-api.yaml";

    /**
     * Reads a specification directory.
     *
     * @throws SpecException when it does not make sense
     */
    public static Specification read(Path directory) {
        SpecSource source = new SpecSource(directory);
        Bundle bundle = Bundler.bundle(source, ROOT);
        return new Specification(
                source,
                bundle,
                ContractReader.read(bundle, Documentation.read(source), Contradictions.read(source), ROOT));
    }
}
