package io.github.payuperu.cli.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A directory with everything below it; links to files are followed, links to directories are not. Holds the names of one
 * directory, and of those above it, at a time.
 */
final class Folder {
    private static final String SEPARATOR = "/";

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    /** Hands over the message files in it, sorted by name; what cannot be looked into goes to the other. */
    void forEachFile(Consumer<Path> receiver, BiConsumer<String, Obstacle> unread) {
        visit(root, receiver, unread);
    }

    private void visit(Path directory, Consumer<Path> receiver, BiConsumer<String, Obstacle> unread) {
        for (Entry entry : entries(directory, unread)) {
            if (entry.isDirectory()) {
                visit(entry.path(), receiver, unread);
            } else {
                receiver.accept(entry.path());
            }
        }
    }

    private static List<Entry> entries(Path directory, BiConsumer<String, Obstacle> unread) {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(directory)) {
            for (Path path : paths) {
                add(path, entries, unread);
            }
        } catch (DirectoryIteratorException e) {
            unread.accept(name(directory), Obstacle.BROKEN);
        } catch (IOException e) {
            unread.accept(name(directory), Obstacle.of(e));
        }
        entries.sort(Comparator.comparing(Entry::key));
        return entries;
    }

    private static void add(Path path, List<Entry> entries, BiConsumer<String, Obstacle> unread) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean linked = attributes.isSymbolicLink() && !Files.isDirectory(path);
            if (attributes.isDirectory()) {
                entries.add(new Entry(path.getFileName() + SEPARATOR, path));
            } else if ((attributes.isRegularFile() || linked) && MessageFiles.isOne(path)) {
                entries.add(new Entry(path.getFileName().toString(), path));
            }
        } catch (IOException e) {
            unread.accept(name(path), Obstacle.of(e));
        }
    }

    /** The path with slashes, on every platform. */
    static String name(Path path) {
        return path.toString().replace(File.separator, SEPARATOR);
    }

    /**
     * What is in a directory.
     *
     * @param key its name, with a slash if it is a directory: sorted by it, directory by directory, paths come sorted as a whole
     */
    private record Entry(String key, Path path) {
        boolean isDirectory() {
            return key.endsWith(SEPARATOR);
        }
    }
}
