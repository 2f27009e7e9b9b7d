package io.github.payuperu.contracttests.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One change to the contract.
 *
 * @param name what is changed
 * @param breaks senders, readers, both or nobody
 * @param at place and aspect that a comparison has to name; a hyphen if it has to be silent
 * @param steps what is replaced, in turn
 */
record Edit(String name, String breaks, String at, List<Step> steps) {
    private static final Path CORPUS = Path.of("src/test/resources/io/github/payuperu/contracttests/compatibility");

    /**
     * One replacement.
     *
     * @param file the file
     * @param after where in the file to start to look
     * @param find what is replaced, the first time it is there
     * @param with what stands there instead
     */
    record Step(String file, String after, String find, String with) {
        /** What becomes of the file. */
        String in(String text) {
            int start = text.indexOf(after);
            int place = start < 0 ? -1 : text.indexOf(find, start);
            assertThat(place).as("%s: '%s' behind '%s'", file, find, after).isNotNegative();
            assertThat(with).isNotEqualTo(find);
            return text.substring(0, place) + with + text.substring(place + find.length());
        }
    }

    /** The edits of one file of the corpus. */
    static List<Edit> all(String file) {
        try {
            return Stream.of(Files.readString(CORPUS.resolve(file)).split("\n\n"))
                    .filter(block -> block.startsWith("# "))
                    .map(Edit::parse)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Edit parse(String block) {
        Map<String, String> lines = new TreeMap<>();
        List<Step> steps = new ArrayList<>();
        block.lines().skip(1).forEach(line -> {
            int colon = line.indexOf(": ");
            lines.put(line.substring(0, colon), line.substring(colon + 2).replace("\\n", "\n"));
            if (line.startsWith("with: ")) {
                steps.add(new Step(
                        lines.get("file"), lines.getOrDefault("after", ""), lines.get("find"), lines.get("with")));
            }
        });
        String name = block.lines().findFirst().orElseThrow().substring(2);
        return new Edit(name, lines.get("breaks"), lines.get("at"), List.copyOf(steps));
    }

    @Override
    public String toString() {
        return name;
    }
}
