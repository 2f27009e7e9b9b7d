package io.github.payuperu.deriver;

import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.FormMessage;
import io.github.payuperu.deriver.contract.Operation;
import io.github.payuperu.deriver.print.ContractLines;
import io.github.payuperu.deriver.print.FormSchema;
import io.github.payuperu.deriver.print.ProseJson;
import io.github.payuperu.deriver.print.PublishedDocument;
import io.github.payuperu.deriver.print.StrictSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints everything that follows from the specification. The same files give the same bytes. */
public final class Derive {
    private final Specification specification;

    private Derive(Specification specification) {
        this.specification = specification;
    }

    /**
     * Reads a specification and writes what follows from it.
     *
     * @param args the specification directory; the directory to publish in; the file for the OpenAPI document with
     *     hints for the Java generator
     * @throws SpecException when the specification does not make sense
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException(
                    "Wanted: specification directory, directory to publish in, file for the Java generator");
        }
        Derive derive = new Derive(Specification.read(Path.of(args[0])));
        derive.publish(Path.of(args[1]));
        write(Path.of(args[2]), PublishedDocument.forJava(derive.specification.bundle()));
    }

    private void publish(Path directory) throws IOException {
        write(directory.resolve("openapi.json"), PublishedDocument.published(specification.bundle()));
        if (specification.checkout() != null) {
            write(directory.resolve("webcheckout.json"), PublishedDocument.published(specification.checkout()));
        }
        write(directory.resolve("contract.tsv"), ContractLines.print(specification.contract()));
        write(directory.resolve("prose.json"), ProseJson.print(specification.contract()));
        for (Operation operation : specification.contract().operations()) {
            for (Direction direction : Direction.values()) {
                write(
                        directory.resolve("schemas/" + operation.name() + "." + direction.label() + ".json"),
                        StrictSchema.print(specification.contract(), operation, direction));
            }
        }
        for (FormMessage form : specification.contract().forms()) {
            write(
                    directory.resolve(
                            "schemas/" + form.name() + "." + form.direction().label() + ".json"),
                    FormSchema.print(form));
        }
        for (String folder : List.of("examples", "composed")) {
            for (String body : specification.source().files(folder)) {
                write(directory.resolve(body), specification.source().bytes(body));
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
    }
}
