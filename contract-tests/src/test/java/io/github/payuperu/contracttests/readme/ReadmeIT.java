package io.github.payuperu.contracttests.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands that the README shows, as a reader would. */
class ReadmeIT {
    /** What runs all tests runs this one too. */
    private static final String THIS_VERY_BUILD = "mvn verify";

    private static final String DEMO = "./payu-peru demo";

    static Stream<String> commands() {
        return Readme.commands().filter(command -> !command.equals(THIS_VERY_BUILD));
    }

    /** The command may be older than a source that was only touched; then it says that it builds itself. */
    @BeforeAll
    static void isBuilt() throws IOException, InterruptedException {
        run("./payu-peru --version");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSucceeds(String command) throws IOException, InterruptedException {
        Run run = run(command);

        assertThat(run.exit()).as(run.output()).isZero();
    }

    @Test
    void theDemoPrintsWhatIsShown() throws IOException, InterruptedException {
        assertThat(run(DEMO).output().strip())
                .isEqualTo(Readme.blocks("text").get(0).strip());
    }

    @Test
    void theTwoCommandsAreThere() {
        assertThat(Readme.commands()).contains(DEMO, THIS_VERY_BUILD);
    }

    private static Run run(String command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("readme", ".txt");
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        if (words.get(0).equals("mvn")) {
            words.addAll(
                    1, List.of("-B", "-Dmaven.repo.local=" + System.getProperty("maven.repo.local", repository())));
        }
        Process process = new ProcessBuilder(words)
                .directory(Readme.ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(new java.io.File("/dev/null"))
                .start();
        int exit = process.waitFor();
        Run run = new Run(exit, Files.readString(output, StandardCharsets.UTF_8));
        Files.delete(output);
        return run;
    }

    private static String repository() {
        return Path.of(System.getProperty("user.home"), ".m2", "repository").toString();
    }

    private record Run(int exit, String output) {}
}
