package io.github.payuperu.benchmarks.process;

import io.github.payuperu.validators.PayuValidator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks the message in a file and prints how many milliseconds after the start of its JVM the verdict was there. Apart from
 * the file it touches nothing but the library, so that nothing but the library is timed.
 */
final class FirstVerdict {
    private FirstVerdict() {}

    public static void main(String[] args) throws IOException {
        byte[] body = Files.readAllBytes(Path.of(args[0]));
        int findings = PayuValidator.create().check(body).findings().size();
        long now = System.currentTimeMillis();
        if (findings == 0) {
            throw new IllegalStateException("The documented request has findings");
        }
        System.out.println(now - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
