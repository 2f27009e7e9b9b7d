package io.github.payuperu.contracttests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.contracttests.architecture.BillOfMaterials.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an application gets with each artifact besides it, and under which licences. */
class DependenciesIT {
    private static final Path GOLDENS = Path.of("src/test/resources/io/github/payuperu/contracttests/architecture");
    /** By SPDX id; "new" is the BSD licence of three clauses, by its author's name for it. */
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "The (New) BSD License");
    /** Its pom says BSD and no more; the licence in its sources has three clauses. */
    private static final String ONLY_BSD = "dk.brics:automaton";

    static List<String> modules() {
        return List.of(
                "deriver",
                "spec",
                "xsd",
                "generated-client/json",
                "generated-client/xml",
                "wire",
                "validators",
                "sandbox",
                "compatibility",
                "cli",
                "contract-tests");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void comeAsReviewed(String module) throws IOException {
        BillOfMaterials bill = BillOfMaterials.of(module);
        Path golden = GOLDENS.resolve(bill.artifact() + ".txt");
        String libraries =
                bill.libraries().stream().map(library -> library + "\n").collect(Collectors.joining());
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(golden, libraries);
        }
        assertThat(golden)
                .as("Run make goldens, and read the difference: every application gets this, too")
                .content()
                .isEqualTo(libraries);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void haveLicencesThatApplicationsCanLiveWith(String module) throws IOException {
        TreeMap<String, List<String>> others = new TreeMap<>();
        for (Library library : BillOfMaterials.of(module).libraries()) {
            if (!library.name().equals(ONLY_BSD) && library.licences().stream().noneMatch(ALLOWED::contains)) {
                others.put(library.name(), library.licences());
            }
        }
        assertThat(others).isEmpty();
    }
}
