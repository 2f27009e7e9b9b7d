package io.github.payuperu.benchmarks.result;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param cores how many processors the JVM may use
 * @param cpu their make, as far as the system tells
 * @param jdk the version of Java
 * @param load how many others wanted a processor when the run began; 0 where the system does not tell
 */
public record Machine(int cores, String cpu, String jdk, double load) {
    private static final Path CPUS = Path.of("/proc/cpuinfo");

    /** The one this runs on. */
    public static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                cpuName(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                Math.max(0, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    private static String cpuName() {
        try (Stream<String> lines = Files.lines(CPUS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseGet(() -> System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
