package io.github.payuperu.cli.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directory with everything below it; links to files are followed, links to directories are not. */
final class Folder {
    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    /** The message files in it, sorted by name; what cannot be looked into goes to the receiver. */
    List<Path> files(Receiver receiver) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean linked = attributes.isSymbolicLink() && !Files.isDirectory(file);
                if ((attributes.isRegularFile() || linked) && MessageFiles.isOne(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                receiver.unread(name(file), Obstacle.of(failure));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
                if (failure != null) {
                    receiver.unread(name(directory), Obstacle.of(failure));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Folder::name));
        return files;
    }

    /** The path with slashes, on every platform. */
    static String name(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
