package io.github.payuperu.benchmarks.process;

import io.github.payuperu.benchmarks.body.Bodies;
import io.github.payuperu.benchmarks.result.ServerResult;
import io.github.payuperu.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** The sandbox and WireMock, one after the other, each in a process of its own. */
public final class Servers {
    /** As the launcher of the command starts the sandbox. */
    private static final List<String> OPTIONS = List.of("-Xmx96m");

    private final int requests;
    private final byte[] body;

    /**
     * @param requests how many are counted; twice as many come before, to warm up
     */
    public Servers(int requests) {
        this.requests = requests;
        this.body = Bodies.named("flawless card request, json").orElseThrow().bytes();
    }

    /** Measures both. */
    public List<ServerResult> measure() throws IOException, InterruptedException, ExecutionException {
        return List.of(
                measure("sandbox", Main.class.getName(), "sandbox", "--port", "0", "--now", "2021-06-21T12:00:00Z"),
                measure("WireMock", CannedAnswer.class.getName()));
    }

    private ServerResult measure(String name, String mainClass, String... arguments)
            throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Process process = Jvm.main(OPTIONS, mainClass, arguments);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int port = URI.create(lines.readLine()).getPort();
            try (Connection first = new Connection(port, body)) {
                first.exchange();
            }
            double ready = (System.nanoTime() - start) / 1e6;
            Load load = new Load(port, body);
            load.send(2 * requests);
            long begin = System.nanoTime();
            long[] times = load.send(requests);
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new ServerResult(
                    name, ready, times.length / seconds, times[times.length * 99 / 100] / 1e6, memory(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** Resident memory in MiB; 0 where the system does not tell. */
    private static double memory(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
