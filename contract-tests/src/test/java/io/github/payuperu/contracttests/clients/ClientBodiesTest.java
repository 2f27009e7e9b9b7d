package io.github.payuperu.contracttests.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies of real clients are answered with findings that help, without a crash and without a secret. */
class ClientBodiesTest {
    /** The API key, cards, codes, documents and tokens of the bodies, wherever they stand in them. */
    private static final List<String> SECRETS = List.of(
            "4Vj8eK4rloUd272L48hsrarnUA",
            "4907840000000005",
            "4907 8400 0000 0005",
            "5491610000000001",
            "36239200000000",
            "377753000000009",
            "4557880000000004",
            "777",
            "2030/",
            "/2030",
            "30/05",
            "10203040",
            "46b7f03e-1b3b-4ce8-ad90-fe1a482f76c3");

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| [^|]+ \\| [^|]+ \\|$", Pattern.MULTILINE);

    static List<ClientBody> bodies() {
        return ClientBody.all();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void areExplained(ClientBody body) throws IOException {
        Path golden = ClientBody.FOLDER.resolve(body.golden());
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(golden, body.findings());
        }
        assertThat(golden)
                .as("Run make goldens, and read the difference as a merchant would")
                .content()
                .isEqualTo(body.findings());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void keepTheirSecrets(ClientBody body) {
        assertThat(body.sentences())
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain(SECRETS.toArray(String[]::new)));
    }

    @Test
    void haveAllTheSecretsThatAreLookedFor() {
        assertThat(SECRETS)
                .allSatisfy(secret -> assertThat(bodies())
                        .extracting(body -> new String(body.bytes(), StandardCharsets.ISO_8859_1))
                        .anyMatch(text -> text.contains(secret)));
    }

    @Test
    void areAllInTheTable() throws IOException {
        assertThat(ROW.matcher(Files.readString(ClientBody.FOLDER.resolve("README.md")))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyElementsOf(
                        bodies().stream().map(ClientBody::toString).toList());
    }

    @Test
    void haveNoFindingsLeftOfOthers() {
        assertThat(ClientBody.files().filter(file -> file.endsWith(".findings")))
                .containsExactlyElementsOf(
                        bodies().stream().map(ClientBody::golden).toList());
    }
}
