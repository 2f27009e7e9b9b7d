package io.github.payuperu.deriver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.payuperu.deriver.bundle.Bundle;
import io.github.payuperu.deriver.bundle.Bundler;
import io.github.payuperu.deriver.bundle.SpecSource;
import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.ContractReader;
import io.github.payuperu.deriver.contract.Documentation;
import io.github.payuperu.deriver.contradiction.Contradictions;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A specification, read and understood.
 *
 * @param source its files
 * @param bundle the one document that they make of the Payments API
 * @param checkout the one that they make of WebCheckout, if there is one
 * @param contract what the documents say about messages
 */
public record Specification(
        SpecSource source, Bundle bundle, @Nullable Bundle checkout, Contract contract) {
    private static final String ROOT = "payments-api.yaml";
    private static final String CHECKOUT = "webcheckout.yaml";

    /**
     * Reads a specification directory.
     *
     * @throws SpecException when it does not make sense
     */
    public static Specification read(Path directory) {
        SpecSource source = new SpecSource(directory);
        Bundle bundle = Bundler.bundle(source, ROOT);
        Bundle checkout = source.has(CHECKOUT) ? Bundler.bundle(source, CHECKOUT) : null;
        return new Specification(
                source,
                bundle,
                checkout,
                ContractReader.read(bundle, checkout, Documentation.read(source), Contradictions.read(source)));
    }

    /** The files that the documents are made of. */
    public Set<String> files() {
        return bundles().flatMap(document -> document.files().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The model of that name, as the first document that has it does; missing if none has. */
    public JsonNode model(String name) {
        return bundles()
                .map(document -> document.schemas().path(name))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private Stream<Bundle> bundles() {
        return checkout == null ? Stream.of(bundle) : Stream.of(bundle, checkout);
    }
}
