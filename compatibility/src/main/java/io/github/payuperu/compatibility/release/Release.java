package io.github.payuperu.compatibility.release;

import io.github.payuperu.compatibility.facts.Facts;
import io.github.payuperu.compatibility.release.UnreadableReleaseException.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A release of the whole contract.
 *
 * @param name what it was called by
 * @param facts everything it says
 */
public record Release(String name, Facts facts) {
    /**
     * Reads a release.
     *
     * @param location a source folder (with {@code spec/}, {@code xsd/}, {@code docs/rules.md}), a folder as it is published (with
     *     {@code payu-peru/}), a jar, or a folder with the jars of a release
     * @throws UnreadableReleaseException when there is nothing to read, or it makes no sense
     */
    public static Release read(Path location) throws UnreadableReleaseException {
        Facts facts = new Facts();
        boolean found;
        try {
            found = Files.isDirectory(location) ? readDirectory(location, facts) : readJar(location, facts);
        } catch (IOException e) {
            throw new UnreadableReleaseException(Reason.MISSING, location.toString(), e);
        }
        if (!found) {
            throw new UnreadableReleaseException(Reason.NOTHING, location.toString());
        }
        return new Release(location.toString(), facts);
    }

    private static boolean readDirectory(Path directory, Facts facts) throws IOException, UnreadableReleaseException {
        boolean found = new Folder(directory, facts).read();
        if (!found) {
            for (Path jar : jars(directory)) {
                found |= readJar(jar, facts);
            }
        }
        return found;
    }

    private static List<Path> jars(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        }
    }

    private static boolean readJar(Path jar, Facts facts) throws IOException, UnreadableReleaseException {
        if (!Files.isRegularFile(jar)) {
            throw new UnreadableReleaseException(Reason.MISSING, jar.toString());
        }
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            return new Folder(files.getPath("/"), facts).read();
        } catch (java.util.zip.ZipException e) {
            throw new UnreadableReleaseException(Reason.MALFORMED, jar + ": " + e.getMessage(), e);
        }
    }
}
