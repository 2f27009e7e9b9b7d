package io.github.payuperu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files that tests read: documented samples, and bodies that are wrong in every way. */
final class Bodies {
    /** Where they lie, as transcripts name it. */
    static final Path ROOT = Path.of("target/bodies");

    private static final int HUNDRED_MEGABYTES = 100_000_000;
    private static final String PING = sample("ping.request");

    private Bodies() {}

    /** A sample of the documentation, {@code ping.request} for example. */
    static String sample(String name) {
        return body(name + ".json");
    }

    private static String body(String file) {
        try (InputStream in = Bodies.class.getResourceAsStream("/payu-peru/examples/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes them all, and nothing else is there. */
    static void write() throws IOException {
        clear();
        write("samples/card.charge.json", sample("card.charge.request"));
        write("samples/card.capture.json", sample("card.capture.request"));
        write("samples/cash.charge.json", sample("cash.charge.request"));
        write("samples/ping.json", PING);
        write(
                "samples/declined.response.json",
                sample("card.charge.response")
                        .replace("\"responseCode\": \"APPROVED\"", "\"responseCode\": \"ENTITY_DECLINED\"")
                        .replace("\"APPROVED\"", "\"DECLINED\""));
        write("samples/short.json", PING.replace("pRRXKOl8ikMmt9u", "short"));
        write("samples/sub/ping.jsonl", oneLine(PING) + "\n\n{\n" + oneLine(PING) + "\n");
        write("samples/notes.txt", "no message");
        for (String form : List.of("form.request", "response-page.response", "confirmation.response")) {
            write("forms/" + form + ".form", body("webcheckout." + form + ".form"));
        }
        Files.createDirectories(ROOT.resolve("nothing"));
        garbage();
    }

    private static void clear() throws IOException {
        if (Files.exists(ROOT)) {
            try (Stream<Path> files = Files.walk(ROOT)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void garbage() throws IOException {
        write("garbage/array.json", "[]");
        write("garbage/blank.json", " \n\t");
        write("garbage/bom.json", "\ufeff" + PING);
        write("garbage/brace.json", "{");
        write("garbage/deep.json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
        write("garbage/duplicate.json", PING.replaceFirst("\\{", "{\"command\":\"PING\","));
        write("garbage/empty.json", "");
        write("garbage/form.form", "merchantId=1&referenceCode=%F3");
        write("garbage/iso-8859-1.json", PING.replace("PING", "PERÚ"), StandardCharsets.ISO_8859_1);
        write("garbage/nul.json", PING.replace("PING", "PI\0NG"));
        write("garbage/nuls.json", "\0".repeat(100));
        write("garbage/number.json", PING.replace("false", "1".repeat(1_000)));
        write("garbage/trailing.json", PING + "]");
        write("garbage/utf-16.json", PING, StandardCharsets.UTF_16);
        write("garbage/words.json", "hello");
        write("garbage/xml.json", "<request><command>PING</command>");
        writeLarge("large/brace.json", "{", "");
        writeLarge("large/letter.json", "x", "");
        writeLarge("large/lines.jsonl", "x", "\n" + oneLine(PING));
    }

    /** 100 MB of zeros, which take no room on the disk, between a start and an end. */
    private static void writeLarge(String name, String start, String end) throws IOException {
        write(name, start);
        try (RandomAccessFile file = new RandomAccessFile(ROOT.resolve(name).toFile(), "rw")) {
            file.setLength(HUNDRED_MEGABYTES);
            file.seek(HUNDRED_MEGABYTES);
            file.write(end.getBytes(StandardCharsets.UTF_8));
        }
    }

    static String oneLine(String json) {
        return json.replace("\r", "").replace("\n", "");
    }

    private static void write(String name, String body) throws IOException {
        write(name, body, StandardCharsets.UTF_8);
    }

    private static void write(String name, String body, Charset charset) throws IOException {
        Path file = ROOT.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, body, charset);
    }
}
