package io.github.payuperu.contracttests.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.compatibility.judgement.Judgement;
import io.github.payuperu.compatibility.judgement.Judgements;
import io.github.payuperu.compatibility.judgement.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page shows the table of judgements as it is. */
class JudgementsPageTest {
    private static final Path PAGE = Path.of("../docs/compatibility.md");
    private static final String HEADING = "## The table of judgements\n";
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("io.github.payuperu.compatibility.report.words", java.util.Locale.ROOT);

    @Test
    void showsTheTable() throws IOException {
        String page = Files.readString(PAGE);
        int heading = page.indexOf(HEADING);
        String written = page.substring(0, heading < 0 ? page.length() : heading) + table();
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE)
                .as("Run make goldens, and read the difference")
                .content()
                .isEqualTo(written);
    }

    private static String table() {
        StringBuilder text = new StringBuilder(HEADING);
        text.append(
                        "\nOf each aspect (`xs.` those of XML Schema), on which scale two values are compared, in which way they differ, whom that\n")
                .append(
                        "breaks in a request and in an answer, and what is noticed there. `*` is whatever has no row of its own.\n\n")
                .append(
                        "| aspect | scale | shift | in a request | in an answer | what a merchant notices |\n|---|---|---|---|---|---|\n");
        Judgements.table().rows().forEach(row -> text.append(row(row)));
        text.append("\nCompared as well, with the rows of `*`:\n\n").append(others());
        return text.toString();
    }

    private static String row(Judgement row) {
        String scale = Judgements.table().aspects().getOrDefault(row.aspect(), "");
        return List.of(
                        "`" + row.aspect() + "`",
                        scale,
                        row.shift().toString(),
                        breaks(row.request()),
                        breaks(row.response()),
                        notice(row))
                .stream()
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String breaks(Verdict verdict) {
        return verdict.isBreaking()
                ? WORDS.getString("report." + verdict.name().toLowerCase(java.util.Locale.ROOT))
                : "–";
    }

    private static String notice(Judgement row) {
        String answer = row.words() + ".response";
        boolean differs = WORDS.containsKey(answer);
        return WORDS.getString(row.words()) + (differs ? " Answer: " + WORDS.getString(answer) : "");
    }

    private static String others() {
        List<String> judged =
                Judgements.table().rows().stream().map(Judgement::aspect).toList();
        return Judgements.table().aspects().entrySet().stream()
                .filter(aspect -> !judged.contains(aspect.getKey()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        java.util.TreeMap::new,
                        Collectors.mapping(aspect -> "`" + aspect.getKey() + "`", Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(scale -> "- on the scale " + scale.getKey() + ": " + scale.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
