package io.github.payuperu.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final int MOST = 100;

    @TempDir
    private Path home;

    @Test
    void readsFilesInTheOrderOfTheArguments() throws IOException {
        write("b.json", "B");
        write("a.txt", "A");

        assertThat(read("b.json", "a.txt")).containsExactly("b.json=B", "a.txt=A");
    }

    @Test
    void readsADirectorySortedByNameWithWhatIsBelow() throws IOException {
        write("dir/b.json", "b");
        write("dir/a/z.json", "z");
        write("dir/a.xml", "<a/>");
        write("dir/a-.JSON", "a-");
        write("dir/log.jsonl", "1\n2\n");
        write("dir/notes.txt", "no message");
        write("dir/json", "no message");

        assertThat(read("dir"))
                .containsExactly(
                        "dir/a-.JSON=a-",
                        "dir/a.xml=<a/>",
                        "dir/a/z.json=z",
                        "dir/b.json=b",
                        "dir/log.jsonl:1=1",
                        "dir/log.jsonl:2=2");
    }

    @Test
    void readsStandardInput() {
        assertThat(read("-")).containsExactly("-=standard input");
    }

    @Test
    void goesOnAfterAFileThatIsNotThere() throws IOException {
        write("a.json", "a");

        assertThat(read("missing.json", "a.json")).containsExactly("missing.json!MISSING", "a.json=a");
    }

    @Test
    void saysThatADirectoryHasNoMessage() throws IOException {
        write("dir/notes.txt", "no message");

        assertThat(read("dir")).containsExactly("dir!NOTHING");
    }

    @Test
    void saysThatAFileOfLinesHasNoMessage() throws IOException {
        write("empty.jsonl", "\n\n");

        assertThat(read("empty.jsonl")).containsExactly("empty.jsonl!NOTHING");
    }

    @Test
    void takesAnEmptyFileForAMessage() throws IOException {
        write("empty.json", "");

        assertThat(read("empty.json")).containsExactly("empty.json=");
    }

    @Test
    void takesNoMoreThanTheLimitAndOne() throws IOException {
        write("long.json", "x".repeat(500));

        assertThat(read("long.json")).containsExactly("long.json=" + "x".repeat(MOST + 1));
    }

    @Test
    void reportsAFileThatItMayNotRead() throws IOException {
        write("dir/secret.json", "a");
        Path secret = home.resolve("dir/secret.json");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        boolean superuser = Files.isReadable(secret);

        assertThat(read("dir")).containsExactly(superuser ? "dir/secret.json=a" : "dir/secret.json!DENIED");
    }

    @Test
    void tellsAForbiddenFileFromAMissingAndABrokenOne() {
        assertThat(Obstacle.of(new AccessDeniedException("secret.json"))).isEqualTo(Obstacle.DENIED);
        assertThat(Obstacle.of(new NoSuchFileException("secret.json"))).isEqualTo(Obstacle.MISSING);
        assertThat(Obstacle.of(new IOException("torn"))).isEqualTo(Obstacle.BROKEN);
    }

    @Test
    void reportsALinkInACircle() throws IOException {
        Files.createSymbolicLink(home.resolve("a.json"), home.resolve("b.json"));
        Files.createSymbolicLink(home.resolve("b.json"), home.resolve("a.json"));

        assertThat(read("a.json")).containsExactly("a.json!BROKEN");
    }

    @Test
    void reportsALinkToNowhere() throws IOException {
        write("dir/a.json", "a");
        Files.createSymbolicLink(home.resolve("dir/b.json"), home.resolve("nowhere"));

        assertThat(read("dir")).containsExactly("dir/a.json=a", "dir/b.json!MISSING");
    }

    @Test
    void followsLinksToFilesAndNotToDirectories() throws IOException {
        write("elsewhere/a.json", "a");
        write("dir/z.json", "z");
        Files.createSymbolicLink(home.resolve("dir/a.json"), home.resolve("elsewhere/a.json"));
        Files.createSymbolicLink(home.resolve("dir/loop.json"), home.resolve("dir"));

        assertThat(read("dir")).containsExactly("dir/a.json=a", "dir/z.json=z");
    }

    @Test
    void reportsAPathThatIsNone() {
        assertThat(read("a\0b")).containsExactly("a\0b!MISSING");
    }

    @Test
    void takesAnEmptyArgumentForNoDirectory() {
        Taken taken = new Taken();

        inputs().read(List.of(""), taken);

        assertThat(taken.list).containsExactly("!MISSING");
    }

    @Test
    void readsOneMessageWhereOneIsWanted() throws IOException {
        write("two.jsonl", "1\n2\n");
        Taken taken = new Taken();

        inputs().readOne(home.resolve("two.jsonl").toString(), taken);
        inputs().readOne(home.toString(), taken);
        inputs().readOne("-", taken);

        assertThat(taken.list).containsExactly("two.jsonl=1\n2\n", "!BROKEN", "-=standard input");
    }

    private List<String> read(String... arguments) {
        Taken taken = new Taken();
        inputs().read(
                        Arrays.stream(arguments)
                                .map(argument -> argument.equals("-") ? argument : home + "/" + argument)
                                .toList(),
                        taken);
        return taken.list;
    }

    private static Inputs inputs() {
        return new Inputs(new ByteArrayInputStream("standard input".getBytes(StandardCharsets.UTF_8)), MOST);
    }

    private void write(String name, String body) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, body);
    }

    /** Writes down what it is handed, without the part of the path that changes. */
    private final class Taken implements Receiver {
        private final List<String> list = new ArrayList<>();

        @Override
        public void message(String source, byte[] body) {
            list.add(name(source) + "=" + new String(body, StandardCharsets.UTF_8));
        }

        @Override
        public void unread(String source, Obstacle obstacle) {
            list.add(name(source) + "!" + obstacle);
        }

        private String name(String source) {
            return source.replace(home + "/", "").replace(home.toString(), "");
        }
    }
}
