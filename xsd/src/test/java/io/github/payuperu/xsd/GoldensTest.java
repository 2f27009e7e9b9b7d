package io.github.payuperu.xsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.Operation;
import io.github.payuperu.deriver.print.GeneralXsd;
import io.github.payuperu.deriver.print.StrictXsd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed schemas are what the contract says: an edit to either alone is found, with its line. */
class GoldensTest {
    private static final Pattern NAMED = Pattern.compile("<xs:(?:element|complexType|simpleType) name=\"([^\"]+)\"");
    private static final Map<String, String> PRINTED = new TreeMap<>();

    @BeforeAll
    static void print() {
        Specification specification = Specification.read(Path.of("../spec"));
        PRINTED.put(Schemas.GENERAL, GeneralXsd.print(specification.bundle(), specification.contract()));
        for (Operation operation : specification.contract().operations()) {
            for (Direction direction : Direction.values()) {
                PRINTED.put(
                        operation.name() + "." + direction.label() + ".xsd",
                        StrictXsd.print(specification.contract(), operation, direction));
            }
        }
    }

    static Iterable<String> printed() {
        return PRINTED.keySet();
    }

    @ParameterizedTest
    @MethodSource("printed")
    void isUpToDate(String name) throws IOException {
        Path golden = Schemas.DIRECTORY.resolve(name);
        String printed = PRINTED.get(name);
        if ("update".equals(System.getProperty("goldens"))) {
            assertThat(System.getenv("CI"))
                    .as("Goldens are not rewritten under CI")
                    .isNull();
            Files.writeString(golden, printed);
        }
        compare(name, Files.readAllLines(golden), printed.lines().toList());
    }

    @Test
    void thereAreNoOthers() {
        assertThat(Schemas.names()).containsExactlyElementsOf(PRINTED.keySet());
    }

    private static void compare(String name, List<String> committed, List<String> printed) {
        for (int i = 0; i < Math.max(committed.size(), printed.size()); i++) {
            String mine = i < committed.size() ? committed.get(i) : "(end)";
            String its = i < printed.size() ? printed.get(i) : "(end)";
            if (!mine.equals(its)) {
                fail("xsd/%s:%d, in %s, is not what spec/ says. Committed: %s. Derived: %s."
                                .formatted(
                                        name,
                                        i + 1,
                                        element(printed.subList(0, Math.min(i, printed.size()))),
                                        mine.strip(),
                                        its.strip())
                        + " If spec/ is right, run make goldens and read the difference.");
            }
        }
    }

    /** The name of the element or type that a line belongs to. */
    private static String element(List<String> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Matcher named = NAMED.matcher(before.get(i));
            if (named.find()) {
                return named.group(1);
            }
        }
        return "the schema";
    }
}
