package io.github.payuperu.validators.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.validators.pe.PeruTerms;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes down at which fields the rules find something in their own cases. */
class PeruTermsTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));
    private static final Path TABLE = Path.of("src/main/resources/io/github/payuperu/validators/pe/terms.tsv");
    private static final String INTRODUCTION = """
            # The fields at which each rule finds something in its own cases; written by a test, see PeruTerms.
            id\tterms
            """;

    @Test
    void areThoseOfTheCases() throws IOException {
        String actual = INTRODUCTION
                + found().entrySet().stream()
                        .map(rule -> rule.getKey() + "\t" + String.join(", ", rule.getValue()) + "\n")
                        .collect(Collectors.joining());
        if (UPDATE) {
            Files.writeString(TABLE, actual);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(actual);
    }

    @Test
    void nameTheRulesOfAField() {
        Contract contract = Contract.get();

        assertThat(PeruTerms.rulesAbout(contract.require(Direction.REQUEST, "extraParameters.INSTALLMENTS_NUMBER")))
                .contains("PE-097", "PE-098")
                .isSorted();
        assertThat(PeruTerms.rulesAbout(contract.require(Direction.RESPONSE, "code")))
                .allSatisfy(id -> assertThat(
                                PeruRules.book().rule(id).orElseThrow().card().direction())
                        .isEqualTo(Direction.RESPONSE));
        assertThat(PeruTerms.of("PE-007")).isEmpty();
    }

    private static SortedMap<String, SortedSet<String>> found() {
        SortedMap<String, SortedSet<String>> terms = new TreeMap<>();
        for (RuleFixture fixture : RuleFixture.all()) {
            fixture.terms()
                    .forEach(term -> terms.computeIfAbsent(fixture.rule(), rule -> new TreeSet<>())
                            .add(term));
        }
        return terms;
    }
}
