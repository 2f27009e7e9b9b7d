package io.github.payuperu.deriver.print;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(ContractJson.print(specification.contract())).startsWith("""
                        {"version":"1.0.0",
                        "edition":"2022-06-24",
                        "operations":[
                        {"name":"charge","command":"SUBMIT","type":"CHARGE","requestRoot":"request","responseRoot":"response"},
                        {"name":"cash","command":"SUBMIT","type":"CHARGE","kind":"cash","edition":"newest","requestRoot":"request",\
                        "responseRoot":"response"},
                        {"name":"ping","command":"PING","requestRoot":"request","responseRoot":"response"}
                        ],
                        "forms":[

                        ],
                        "knownCommands":["OTHER"],
                        "knownTypes":["VOID"],
                        "methods":{"VISA":"credit-card","SLIP":"cash"},
                        "withdrawnMethods":{"CHEQUE":"cash"},
                        "anyOf":[{"operations":[1],"terms":["email","order.email"]}],
                        "fields":[
                        {"name":"command",\
                        """).endsWith("}\n]}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"name":"test","xml":"isTest","term":"test","direction":"request","parent":-1,"type":"boolean",\
                "required":[0,1,2],"forbidden":[],"documented":"MM-",\
                "source":["charge.request:2","cash.request:2","ping.request:2"]},
                """, """
                {"name":"paymentMethod","term":"paymentMethod","direction":"request","parent":2,"type":"string","max":8,\
                "values":["VISA","SLIP"],"required":[],"forbidden":[],"documented":"OO-",\
                "source":["charge.request:5","cash.request:5",""]},
                """, """
                {"name":"apiKey","term":"apiKey","direction":"request","parent":2,"type":"string","min":2,"max":5,\
                "required":[0],"forbidden":[1],"documented":"M--","source":["charge.request:6","",""],"sensitive":true},
                """, """
                {"name":"number","term":"order.number","direction":"request","parent":7,"type":"string","max":3,\
                "pattern":"^[0-9]+$","required":[0],"forbidden":[],"documented":"MO-",\
                "source":["charge.request:8","cash.request:8",""]},
                """, """
                {"name":"value","term":"order.value","direction":"request","parent":7,"type":"number","integer":3,\
                "fraction":2,"required":[0],"forbidden":[],"documented":"MO-",\
                "source":["charge.request:9","cash.request:9",""]},
                """, """
                {"name":"more","term":"more","direction":"request","parent":2,"type":"map","required":[],"forbidden":[],\
                "documented":"O--","source":["charge.request:12","",""],"keyMax":6,"entry":"typed"},
                """, """
                {"name":"PARTS","term":"more.PARTS","direction":"request","parent":12,"type":"integer","required":[],\
                "forbidden":[1],"documented":"---","source":["C-02","",""],"xmlType":"string"},
                """, """
                {"name":"","xml":"part","term":"parts[]","direction":"response","parent":16,"type":"object","required":[],\
                "forbidden":[],"documented":"---","source":["charge.response:4","",""],"item":true},
                """})
    void printsOneFieldALine(String line) {
        assertThat(ContractJson.print(specification.contract())).contains("\n" + line);
    }

    @Test
    void printsProseByDirectionAndTerm() {
        assertThat(ProseJson.print(specification.contract()))
                .startsWith("""
                        {"request":{
                        "command":{"en":"What to do. Payments are SUBMIT. The check is PING.","es":"Qué hacer. Los pagos son \
                        SUBMIT. La prueba es PING.","example":"SUBMIT"},
                        """)
                .contains("\"transaction\":{\"en\":\"The payment.\",\"es\":\"El pago.\"},\n")
                .contains("\"order.value\":{\"en\":\"What it costs.\",\"es\":\"Lo que cuesta.\",\"example\":1.50},\n")
                .endsWith("\"parts[].id\":{\"en\":\"Its id.\",\"es\":\"Su id.\",\"example\":\"7\"}\n}}\n");
    }

    @Test
    void tellsWhichExamplesAreMadeUp() {
        MiniSpec spec = MiniSpec.in(directory)
                .replace("shared/test.yaml", "example: true", "example: true\nx-example-origin: ours");

        assertThat(ProseJson.print(spec.read().contract())).contains("\"example\":true,\"exampleOrigin\":\"ours\"}");
    }
}
