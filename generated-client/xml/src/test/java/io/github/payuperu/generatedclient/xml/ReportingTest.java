package io.github.payuperu.generatedclient.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the models cannot hold is reported, and nothing is read that should not be. */
class ReportingTest {
    private static final String CHARGE = "card.charge.request";

    @ParameterizedTest
    @CsvSource({
        "<language>es</language>, <language>ES</language>",
        "<value>100</value>, <value>a hundred</value>",
        "<value>100</value>, <value/>",
        "<isTest>false</isTest>, <isTest>no</isTest>",
        "<isTest>false</isTest>, <isTest/>",
        "<isTest>false</isTest>, <isTest>false</isTest><unknown/>",
        "<isTest>false</isTest>, <test>false</test>",
        "<paymentMethod>VISA</paymentMethod>, <paymentMethod>MASTER</paymentMethod>",
        "<type>AUTHORIZATION_AND_CAPTURE</type>, <type>VOID</type>",
        "<string>1</string>, ''",
        "<string>1</string>, <int>one</int>",
        "<string>1</string>, <boolean>perhaps</boolean>",
        "<string>1</string>, <date>tomorrow</date>",
        "<string>1</string>, <list>1</list>"
    })
    void reportsWhatItCannotHold(String text, String other) {
        List<Problem> problems = problems(text, other);

        assertThat(problems).isNotEmpty();
        assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }

    /** The binding runtime gives up on reporting unknown elements after ten of them, for the life of the process. */
    @Test
    void neverTiresOfReporting() {
        assertThat(IntStream.range(0, 50))
                .allSatisfy(i ->
                        assertThat(problems("<isTest>", "<unknown/><isTest>")).isNotEmpty());
    }

    @Test
    void neverQuotesAValue() {
        String secret = "4097440000000004";
        List<Problem> problems = problems("<number>" + secret, "<number>" + secret + "99999999");

        assertThat(problems).isNotEmpty();
        assertThat(problems.toString()).doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<request>",
                "<other/>",
                "<paymentResponse><code>SUCCESS</code></paymentResponse>",
                "<!DOCTYPE request [<!ENTITY a 'b'>]><request>&a;</request>",
                "<!DOCTYPE request SYSTEM 'file:///etc/hostname'><request/>"
            })
    void refusesWhatIsNoRequest(String body) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayuXml.unmarshal(body.getBytes(StandardCharsets.UTF_8), Request.class))
                .withNoCause();
    }

    @Test
    void refusesToWriteWhatIsNoRoot() {
        assertThatIllegalArgumentException().isThrownBy(() -> PayuXml.marshal(new Payer()));
    }

    @Test
    void refusesToWriteAParameterThatXmlHasNoElementFor() {
        ExtraParameters parameters = new ExtraParameters();
        parameters.put("LIST", List.of("4097440000000004"));
        Request request = new Request();
        request.setTransaction(new Transaction());
        request.getTransaction().setExtraParameters(parameters);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayuXml.marshal(request))
                .withNoCause()
                .withMessageNotContaining("4097440000000004");
    }

    private static List<Problem> problems(String text, String other) {
        String body = Examples.text(CHARGE);
        assertThat(body).contains(text);
        return PayuXml.unmarshal(body.replace(text, other).getBytes(StandardCharsets.UTF_8), Request.class)
                .problems();
    }
}
