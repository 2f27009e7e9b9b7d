package io.github.payuperu.deriver.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.payuperu.deriver.MiniSpec;
import io.github.payuperu.deriver.Specification;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedFormsTest {
    @TempDir
    Path directory;

    private Specification specification;

    @BeforeEach
    void read() {
        specification = MiniSpec.in(directory).read();
    }

    @Test
    void printsWhatTheContractHasBesideFields() {
        assertThat(ContractLines.print(specification.contract()))
                .startsWith("""
                contract\tversion=1.0.0\tedition=2022-06-24
                operation\tname=charge\tcommand=SUBMIT\ttype=CHARGE\trequestRoot=request\tresponseRoot=response
                operation\tname=cash\tcommand=SUBMIT\ttype=CHARGE\tkind=cash\tedition=newest\trequestRoot=request\t\
                responseRoot=response
                operation\tname=ping\tcommand=PING\trequestRoot=request\tresponseRoot=response
                known-command\tname=OTHER
                known-type\tname=VOID
                method\tname=VISA\tkind=credit-card
                method\tname=SLIP\tkind=cash
                withdrawn-method\tname=CHEQUE\tkind=cash
                request\tname=command\t\
                """)
                .endsWith("\nany-of\toperations=1\tterms=email order.email\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                request\tname=test\txml=isTest\tterm=test\ttype=boolean\tneeds=RRR\tdocumented=MM-
                """, """
                request\tname=paymentMethod\tterm=paymentMethod\tparent=2\ttype=string\tmax=8\t\
                values=VISA SLIP\tneeds=---\tdocumented=OO-
                """, """
                request\tname=apiKey\tterm=apiKey\tparent=2\ttype=string\tmin=2\tmax=5\t\
                needs=RF-\tdocumented=M--\tsensitive=yes
                """, """
                request\tname=number\tterm=order.number\tparent=7\ttype=string\tmax=3\t\
                pattern=^[0-9]+$\tneeds=R--\tdocumented=MO-
                """, """
                request\tname=value\tterm=order.value\tparent=7\ttype=number\tinteger=3\tfraction=2\t\
                needs=R--\tdocumented=MO-
                """, """
                request\tname=more\tterm=more\tparent=2\ttype=map\tneeds=---\tdocumented=O--\tkeyMax=6\tentry=typed
                """, """
                request\tname=PARTS\tterm=more.PARTS\tparent=12\ttype=integer\tneeds=-F-\tdocumented=---\txmlType=string
                """, """
                response\tname=\txml=part\tterm=parts[]\tparent=16\ttype=object\tneeds=---\tdocumented=---\titem=yes
                """})
    void printsOneFieldALine(String line) {
        assertThat(ContractLines.print(specification.contract())).contains("\n" + line);
    }

    @Test
    void refusesWhatDoesNotFitOnALine() {
        MiniSpec spec = MiniSpec.in(directory).replace("payments-api.yaml", "version: 1.0.0", "version: \"1.0\\t0\"");

        assertThatIllegalStateException()
                .isThrownBy(() -> ContractLines.print(spec.read().contract()))
                .withMessageStartingWith("version does not fit");
    }

    @Test
    void printsProseByDirectionAndTerm() {
        assertThat(ProseJson.print(specification.contract()))
                .startsWith("""
                        {"request":{
                        "command":{"en":"What to do. Payments are SUBMIT. The check is PING.","es":"Qué hacer. Los pagos son \
                        SUBMIT. La prueba es PING.","example":"SUBMIT",\
                        "source":["charge.request:1","cash.request:1","ping.request:1"]},
                        """)
                .contains(
                        "\"transaction\":{\"en\":\"The payment.\",\"es\":\"El pago.\",\"source\":[\"charge.request:3\"")
                .contains(
                        "\"order.value\":{\"en\":\"What it costs.\",\"es\":\"Lo que cuesta.\",\"example\":1.50,\"source\"")
                .endsWith(
                        "\"parts[].id\":{\"en\":\"Its id.\",\"es\":\"Su id.\",\"example\":\"7\",\"source\":[\"charge.response:5\",\"\",\"\"]}\n}}\n");
    }

    @Test
    void tellsWhichExamplesAreMadeUp() {
        MiniSpec spec = MiniSpec.in(directory)
                .replace("shared/test.yaml", "example: true", "example: true\nx-example-origin: ours");

        assertThat(ProseJson.print(spec.read().contract()))
                .contains("\"example\":true,\"exampleOrigin\":\"ours\",\"source\"");
    }
}
