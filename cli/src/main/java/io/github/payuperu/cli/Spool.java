package io.github.payuperu.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Text that waits in a temporary file until it can be printed. Used by one thread. */
final class Spool implements AutoCloseable {
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final Writer writer;

    Spool() throws IOException {
        this.file = Files.createTempFile("payu-peru", ".part");
        this.writer = Files.newBufferedWriter(file);
    }

    void write(String text) throws IOException {
        writer.write(text);
    }

    /** Hands over all of it, in pieces; nothing can be written after that. */
    void drain(Consumer<String> receiver) throws IOException {
        writer.close();
        char[] block = new char[BLOCK];
        try (Reader reader = Files.newBufferedReader(file)) {
            for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
                receiver.accept(new String(block, 0, read));
            }
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(file);
    }
}
