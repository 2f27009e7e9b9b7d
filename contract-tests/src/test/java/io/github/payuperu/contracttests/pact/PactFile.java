package io.github.payuperu.contracttests.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.support.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A pact as it is committed: members sorted, nothing of who wrote it. */
final class PactFile {
    static final Path FOLDER = Path.of("pacts");

    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));

    private final V4Pact pact;

    PactFile(V4Pact pact) {
        this.pact = pact;
    }

    Path path() {
        return FOLDER.resolve(
                pact.getConsumer().getName() + "-" + pact.getProvider().getName() + ".json");
    }

    String print() {
        Map<String, Object> document = new TreeMap<>(pact.toMap(PactSpecVersion.V4));
        document.put("metadata", Map.of("pactSpecification", Map.of("version", "4.0")));
        return Json.INSTANCE.prettyPrint(document) + "\n";
    }

    /** What is committed; written anew first if that was asked for. */
    String committed() {
        try {
            if (UPDATE) {
                Files.createDirectories(FOLDER);
                Files.writeString(path(), print());
            }
            return Files.exists(path()) ? Files.readString(path(), UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The committed pact as Pact reads it. */
    V4Pact read() {
        return (V4Pact) DefaultPactReader.INSTANCE.loadPact(path().toFile());
    }

    @Override
    public String toString() {
        return path().getFileName().toString();
    }
}
