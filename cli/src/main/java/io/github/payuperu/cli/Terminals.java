package io.github.payuperu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells which of the process's streams are terminals, one by one, which Java itself does not. */
final class Terminals {
    private Terminals() {}

    /** Whether the stream of that number is a terminal. Linux tells; elsewhere the answer is no. */
    static boolean isTerminal(int descriptor) {
        try {
            Path device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
            return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
