package io.github.payuperu.compatibility.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.compatibility.facts.Facts;
import io.github.payuperu.compatibility.openapi.Document;
import io.github.payuperu.compatibility.openapi.OpenApiFacts;
import io.github.payuperu.compatibility.release.UnreadableReleaseException.Reason;
import io.github.payuperu.compatibility.rules.RuleFacts;
import io.github.payuperu.compatibility.xsd.XsdFacts;
import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.Bundler;
import io.github.payuperu.deriver.bundle.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/**
 * The files of a release, wherever they lie in its folder. Sources are read before what was printed from them, because that may be
 * older.
 *
 * @param root the folder
 * @param facts where is said what they say
 */
record Folder(Path root, Facts facts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SPEC = List.of("spec", "");
    private static final List<String> PUBLISHED = List.of("payu-peru", "");
    private static final List<String> SCHEMAS = List.of("xsd", "payu-peru/xsd", "");
    private static final List<String> PAGES = List.of("docs/rules.md", "payu-peru/rules.md", "rules.md");
    private static final String REGISTER = "io/github/payuperu/validators/rule/register.tsv";
    private static final List<String> REGISTERS =
            List.of("validators/src/main/resources/" + REGISTER, REGISTER, "register.tsv");

    /** Reads every part that is there; false if none is. */
    boolean read() throws IOException, UnreadableReleaseException {
        boolean payments = readDocument("payments-api.yaml", "openapi.json", OpenApiFacts::ofPaymentsApi);
        boolean checkout = readDocument("webcheckout.yaml", "webcheckout.json", OpenApiFacts::ofWebCheckout);
        boolean schemas = readSchemas();
        boolean rules = readRules();
        return payments || checkout || schemas || rules;
    }

    private boolean readDocument(String source, String published, BiConsumer<Document, Facts> reader)
            throws UnreadableReleaseException {
        Optional<Path> yaml = first(SPEC, source);
        Optional<Path> json = first(PUBLISHED, published);
        Path file = yaml.or(() -> json).orElse(null);
        if (file == null) {
            return false;
        }
        try {
            reader.accept(yaml.isPresent() ? bundled(yaml.get()) : printed(file), facts);
        } catch (SpecException | IllegalArgumentException | IOException e) {
            throw new UnreadableReleaseException(Reason.MALFORMED, file + ": " + e.getMessage(), e);
        }
        return true;
    }

    private Document bundled(Path file) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        String name = name(file);
        JsonNode document = Bundler.bundle(
                        new SpecSource(folder), file.getFileName().toString())
                .document();
        String models = name.substring(0, name.lastIndexOf('/') + 1) + "models/";
        return new Document(document, name, model -> models + model + ".yaml#");
    }

    private Document printed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String name = name(file);
            return new Document(JSON.readTree(in), name, model -> name + "#/components/schemas/" + model);
        }
    }

    private boolean readSchemas() throws IOException, UnreadableReleaseException {
        for (String folder : SCHEMAS) {
            List<Path> schemas = schemas(root.resolve(folder));
            for (Path schema : schemas) {
                readSchema(schema);
            }
            if (!schemas.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> schemas(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".xsd"))
                    .sorted()
                    .toList();
        }
    }

    private void readSchema(Path schema) throws IOException, UnreadableReleaseException {
        try (InputStream in = Files.newInputStream(schema)) {
            XsdFacts.of(in, schema.getFileName().toString(), name(schema), facts);
        } catch (SAXException | IllegalArgumentException e) {
            throw new UnreadableReleaseException(Reason.MALFORMED, name(schema) + ": " + e.getMessage(), e);
        }
    }

    private boolean readRules() throws IOException {
        Optional<Path> page = first(PAGES);
        if (page.isPresent()) {
            RuleFacts.ofPage(Files.readAllLines(page.get()), name(page.get()), facts);
            return true;
        }
        Optional<Path> register = first(REGISTERS);
        if (register.isPresent()) {
            RuleFacts.ofRegister(Files.readAllLines(register.get()), name(register.get()), facts);
        }
        return register.isPresent();
    }

    private Optional<Path> first(List<String> folders, String file) {
        return first(folders.stream()
                .map(folder -> folder.isEmpty() ? file : folder + "/" + file)
                .toList());
    }

    private Optional<Path> first(List<String> files) {
        return files.stream().map(root::resolve).filter(Files::isRegularFile).findFirst();
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
