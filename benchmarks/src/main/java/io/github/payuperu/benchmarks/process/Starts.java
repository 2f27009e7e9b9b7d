package io.github.payuperu.benchmarks.process;

import io.github.payuperu.benchmarks.result.StartResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cold starts: of the library, and of the command from its start to its end. */
public final class Starts {
    private static final String SHORT_RUN = "-XX:TieredStopAtLevel=1";

    private final Path root;
    private final Path body;
    private final int times;

    /**
     * @param root of the project, built
     * @param times how often each is started; the median counts
     */
    public Starts(Path root, int times) {
        this.root = root;
        this.body = root.resolve("spec/examples/card.charge.request.json");
        this.times = times;
    }

    /** Measures all of them. */
    public List<StartResult> measure() throws IOException, InterruptedException {
        Path classes = root.resolve("benchmarks/target/kept-classes.jsa");
        validate(List.of(SHORT_RUN, "-XX:ArchiveClassesAtExit=" + classes));
        List<StartResult> results = new ArrayList<>();
        results.add(new StartResult("first verdict", median(this::firstVerdict)));
        results.add(new StartResult("validate", median(() -> validate(List.of(SHORT_RUN)))));
        if (Files.exists(classes)) {
            results.add(new StartResult(
                    "validate, kept classes",
                    median(() -> validate(List.of(SHORT_RUN, "-XX:SharedArchiveFile=" + classes)))));
        }
        return results;
    }

    private double median(Timed timed) throws IOException, InterruptedException {
        List<Double> all = new ArrayList<>();
        timed.millis();
        for (int i = 0; i < times; i++) {
            all.add(timed.millis());
        }
        return all.stream().sorted().skip(times / 2).findFirst().orElseThrow();
    }

    private double firstVerdict() throws IOException, InterruptedException {
        Process process = Jvm.main(List.of(), FirstVerdict.class.getName(), body.toString());
        String millis = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        expectSuccess(process);
        return Double.parseDouble(millis);
    }

    private double validate(List<String> options) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = Jvm.jar(
                options,
                root.resolve("cli/target/payu-peru.jar"),
                "validate",
                "--now",
                "2021-06-21T12:00:00Z",
                body.toString());
        process.getInputStream().readAllBytes();
        expectSuccess(process);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void expectSuccess(Process process) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The process ended with " + process.exitValue());
        }
    }

    /** One start. */
    @FunctionalInterface
    private interface Timed {
        double millis() throws IOException, InterruptedException;
    }
}
