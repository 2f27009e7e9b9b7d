package io.github.payuperu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is imitated is written down and proved. */
class BehaviourTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));
    private static final Path PAGE = Path.of("..", "docs", "sandbox.md");
    private static final String HEAD = "| when | then | evidence | source |\n|---|---|---|---|\n";
    private static final List<Class<?>> TESTS = List.of(
            CardDeskTest.class,
            CaptureDeskTest.class,
            CashDeskTest.class,
            WalletDeskTest.class,
            GatewayTest.class,
            SandboxIT.class,
            PaymentFormTest.class,
            PaymentTest.class,
            ConfirmationTest.class,
            PaymentPagesIT.class);

    @Test
    void eachIsProvedByATest() {
        Set<Behaviour> proved = TESTS.stream()
                .flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
                .flatMap(BehaviourTest::provedBy)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Behaviour.class)));

        assertThat(proved).containsExactly(Behaviour.values());
    }

    @Test
    void theDocumentationShowsTheTable() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(HEAD) + HEAD.length();
        int end = page.indexOf("\n\n", start) + 1;
        String table =
                Arrays.stream(Behaviour.values()).map(Behaviour::row).collect(Collectors.joining("\n", "", "\n"));
        if (UPDATE) {
            Files.writeString(PAGE, page.substring(0, start) + table + page.substring(end));
        } else {
            assertThat(page.substring(start, end)).isEqualTo(table);
        }
    }

    private static Stream<Behaviour> provedBy(Method test) {
        Proves proves = test.getAnnotation(Proves.class);
        return proves == null ? Stream.empty() : Arrays.stream(proves.value());
    }
}
