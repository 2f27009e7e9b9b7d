package io.github.payuperu.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the messages that arguments name: {@code -} is standard input, a directory is searched, a {@code .jsonl} file has one
 * message a line, and anything else is one message. Never holds more than one message, and never more of it than the limit.
 */
public final class Inputs {
    private static final String STANDARD_INPUT = "-";
    /** An address with a query, or a form: what stands before its first value. */
    private static final Pattern MESSAGE =
            Pattern.compile("(https?://[^?]*\\?|[^&=]+=)(?s:.*)", Pattern.CASE_INSENSITIVE);

    private final InputStream standardInput;
    private final int mostBytes;

    /**
     * @param standardInput what {@code -} means; it is left open
     * @param mostBytes the limit of one message
     */
    public Inputs(InputStream standardInput, int mostBytes) {
        this.standardInput = standardInput;
        this.mostBytes = mostBytes;
    }

    /** Hands over the messages of every argument, in the order of the arguments, those of a directory sorted. */
    public void read(List<String> arguments, Receiver receiver) {
        for (String argument : arguments) {
            CountingReceiver counting = new CountingReceiver(receiver);
            read(argument, counting);
            if (counting.isUntouched()) {
                receiver.unread(argument, Obstacle.NOTHING);
            }
        }
    }

    /** Hands over the one message that the argument holds, a file or {@code -}. */
    public void readOne(String argument, Receiver receiver) {
        try {
            if (argument.equals(STANDARD_INPUT)) {
                readMessage(argument, standardInput, receiver);
                return;
            }
            try (InputStream in = Files.newInputStream(Path.of(argument))) {
                readMessage(argument, in, receiver);
            }
        } catch (InvalidPathException e) {
            unread(argument, Obstacle.MISSING, receiver);
        } catch (IOException e) {
            unread(argument, Obstacle.of(e), receiver);
        }
    }

    private void read(String argument, Receiver receiver) {
        if (argument.equals(STANDARD_INPUT)) {
            readOne(argument, receiver);
            return;
        }
        try {
            Path path = Path.of(argument);
            if (argument.isEmpty()) {
                receiver.unread(argument, Obstacle.MISSING);
            } else if (Files.isDirectory(path)) {
                new Folder(path).forEachFile(file -> readFile(Folder.name(file), file, receiver), receiver::unread);
            } else {
                readFile(argument, path, receiver);
            }
        } catch (InvalidPathException e) {
            unread(argument, Obstacle.MISSING, receiver);
        }
    }

    /** Who gives an address or a form in place of a file sees its beginning again, and none of its values. */
    private static void unread(String argument, Obstacle obstacle, Receiver receiver) {
        Matcher message = MESSAGE.matcher(argument);
        if (obstacle == Obstacle.MISSING && message.matches()) {
            receiver.unread(message.group(1) + "…", Obstacle.MESSAGE);
        } else {
            receiver.unread(argument, obstacle);
        }
    }

    private void readFile(String source, Path file, Receiver receiver) {
        try (InputStream in = Files.newInputStream(file)) {
            if (MessageFiles.hasOneMessageALine(file)) {
                readLines(source, in, receiver, !Files.isRegularFile(file));
            } else {
                readMessage(source, in, receiver);
            }
        } catch (IOException e) {
            unread(source, Obstacle.of(e), receiver);
        }
    }

    private void readMessage(String source, InputStream in, Receiver receiver) throws IOException {
        receiver.message(source, in.readNBytes(mostBytes + 1));
    }

    /** Reads line by line; of a pipe somebody may just be writing the next. */
    private void readLines(String source, InputStream in, Receiver receiver, boolean pipe) throws IOException {
        Lines lines = new Lines(in, mostBytes);
        while (lines.next()) {
            receiver.message(source + ":" + lines.number(), lines.line());
            if (pipe && lines.areUsedUp()) {
                receiver.pause();
            }
        }
    }
}
