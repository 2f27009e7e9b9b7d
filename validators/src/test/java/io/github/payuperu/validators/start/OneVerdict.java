package io.github.payuperu.validators.start;

import io.github.payuperu.validators.PayuValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that checks the message in a file, and prints how many findings there are. */
final class OneVerdict {
    private OneVerdict() {}

    public static void main(String[] args) throws IOException {
        byte[] body = Files.readAllBytes(Path.of(args[0]));
        System.out.println(PayuValidator.create().check(body).findings().size());
    }
}
