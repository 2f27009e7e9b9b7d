package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.cli.input.Obstacle;
import io.github.payuperu.cli.send.Answer;
import io.github.payuperu.cli.send.MediaType;
import io.github.payuperu.cli.send.Mishap;
import io.github.payuperu.cli.send.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class SendingTest {
    private static final String PING = Bodies.sample("ping.request");
    private static final String CHARGE = withACardOfToday(Bodies.sample("card.charge.request"));
    private static final String CAPTURE = Bodies.sample("card.capture.request");
    private static final String QUERY = "outcome unknown: query by reference code before you send again";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<MediaType> posted = new ArrayList<>();

    @Test
    void isOkWhenTheGatewayTookIt() {
        assertThat(send(CHARGE, 200, Bodies.sample("card.charge.response"))).isEqualTo(ExitCode.OK);
        assertThat(out()).contains("answer: valid · json · card.charge · response", "\"state\": \"APPROVED\"");
        assertThat(posted).containsExactly(MediaType.JSON);
    }

    @Test
    void isOkWhenTheTransactionIsDeclined() {
        String declined = Bodies.sample("card.charge.response").replace("APPROVED", "DECLINED");

        assertThat(send(CHARGE, 200, declined)).isEqualTo(ExitCode.OK);
    }

    @Test
    void doesNotSendWhatHasAnError() {
        assertThat(send(PING.replace("PING", "PONG"), 200, "{}")).isEqualTo(ExitCode.ERRORS);
        assertThat(err()).isEqualTo("payu-peru: not sent: the request has an ERROR\n");
        assertThat(posted).isEmpty();
    }

    @Test
    void doesNotSendAResponse() {
        assertThat(send(Bodies.sample("ping.response"), 200, "{}")).isEqualTo(ExitCode.ERRORS);
        assertThat(posted).isEmpty();
    }

    @Test
    void doesNotSendWhatCannotBeRead() {
        Sending sending = sending(new Outcome.Failed(Mishap.TIMEOUT));

        sending.unread("x.json", Obstacle.MISSING);

        assertThat(sending.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(posted).isEmpty();
    }

    @Test
    void sendsWhatHasWarningsOnly() {
        send(CHARGE, 200, Bodies.sample("card.charge.response"));

        assertThat(out()).contains("WARNING PE-097");
        assertThat(posted).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 500})
    void isAnErrorWhenTheGatewaySaysSo(int status) {
        String answer = "{\"code\":\"ERROR\",\"error\":\"Invalid credentials\",\"transactionResponse\":null}";

        assertThat(send(CHARGE, status, answer)).isEqualTo(ExitCode.ERRORS);
        assertThat(out()).contains("\"error\": \"Invalid credentials\"");
        assertThat(err()).isEmpty();
    }

    @Test
    void isAnErrorWhenTheAnswerIsNotAsTheContractSays() {
        String answer = Bodies.sample("card.charge.response").replace("\"APPROVED\"", "{}");

        assertThat(send(CHARGE, 200, answer)).isEqualTo(ExitCode.ERRORS);
        assertThat(out()).contains("answer: not valid", "ERROR S-TYPE");
    }

    @ParameterizedTest
    @CsvSource({"TIMEOUT, no answer in time", "CONNECTION_LOST, the connection was lost before the answer was complete"
    })
    void isUnknownWhenItLeftAndNothingCameBack(Mishap mishap, String reason) {
        assertThat(send(CHARGE, new Outcome.Failed(mishap))).isEqualTo(ExitCode.UNKNOWN_OUTCOME);
        assertThat(err()).isEqualTo("payu-peru: " + reason + "\npayu-peru: " + QUERY + "\n");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mishap.class,
            names = {"NO_CONNECTION", "NO_ENCRYPTION"})
    void isKnownWhenItNeverLeft(Mishap mishap) {
        assertThat(send(CHARGE, new Outcome.Failed(mishap))).isEqualTo(ExitCode.USAGE);
        assertThat(err()).startsWith("payu-peru: not sent: ").doesNotContain("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "200, ''",
        "200, '<html>proxy</html>'",
        "200, '{\"code\":\"SUCC'",
        "200, '{}'",
        "500, '{\"code\":\"SUCCESS\",\"error\":null,\"transactionResponse\":null}'",
        "502, '<html>Bad gateway</html>'",
        "204, ''",
        "303, ''"
    })
    void isUnknownWhenTheAnswerIsNoneOfTheGateways(int status, String answer) {
        assertThat(send(CAPTURE, status, answer)).isEqualTo(ExitCode.UNKNOWN_OUTCOME);
        assertThat(err()).contains("the server answered HTTP " + status, QUERY);
        assertThat(out()).doesNotContain("proxy", "html");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 308, 401, 404, 415, 429})
    void isAnErrorWhenTheServerDidNotTakeIt(int status) {
        assertThat(send(CHARGE, status, "<html/>")).isEqualTo(ExitCode.ERRORS);
        assertThat(err()).isEqualTo("payu-peru: not carried out: the server answered HTTP " + status + "\n");
    }

    @Test
    void saysThatWhatMovesNoMoneyMayBeRepeated() {
        assertThat(send(PING, new Outcome.Failed(Mishap.TIMEOUT))).isEqualTo(ExitCode.UNKNOWN_OUTCOME);
        assertThat(err()).contains("moves no money").doesNotContain("query");
    }

    @Test
    void isUnknownWhenTheAnswerCannotBeShown() {
        Console console = new Console(InputStream.nullInputStream(), new Closing(), err, Ansi.OFF, false);
        byte[] answer = Bodies.sample("card.charge.response").getBytes(StandardCharsets.UTF_8);
        Sending sending = new Sending(console, Locale.ENGLISH, (body, content) -> {
            posted.add(content);
            return new Answer(200, answer);
        });

        sending.message("x.json", CHARGE.getBytes(StandardCharsets.UTF_8));

        assertThat(posted).hasSize(1);
        assertThat(sending.exitCode()).isEqualTo(ExitCode.UNKNOWN_OUTCOME);
        assertThat(err()).contains("the answer cannot be shown", QUERY);
    }

    @Test
    void masksWhatIsSensitiveInTheAnswer() {
        String answer = Bodies.sample("card.charge.response")
                .replace(
                        "\"orderId\"",
                        "\"creditCard\":{\"number\":\"4097440000000004\"},\"apiKey\":\"k3y\",\"orderId\"");

        send(CHARGE, 200, answer);

        assertThat(out())
                .contains("\"number\": \"***\"", "\"apiKey\": \"***\"")
                .doesNotContain("4097440000000004", "k3y");
    }

    @Test
    void showsNothingOfTheRequestButItsReport() {
        send(CHARGE, 200, Bodies.sample("card.charge.response"));

        assertThat(out() + err())
                .doesNotContain("4097440000000004", "4Vj8eK4rloUd272L48hsrarnUA", "2022/12", "5415668464654");
    }

    @Test
    void speaksSpanish() {
        Sending sending = new Sending(
                console(), Locale.forLanguageTag("es"), (body, content) -> new Outcome.Failed(Mishap.TIMEOUT));

        sending.message("x.json", CHARGE.getBytes(StandardCharsets.UTF_8));

        assertThat(out()).startsWith("x.json: válido");
        assertThat(err()).contains("resultado desconocido: consulta por código de referencia antes de enviar otra vez");
    }

    private static String withACardOfToday(String body) {
        int year = LocalDate.now(ZoneId.of("America/Lima")).getYear();
        return body.replace("2022/12", year + 1 + "/12");
    }

    private int send(String body, int status, String answer) {
        return send(body, new Answer(status, answer.getBytes(StandardCharsets.UTF_8)));
    }

    private int send(String body, Outcome outcome) {
        Sending sending = sending(outcome);
        sending.message("x.json", body.getBytes(StandardCharsets.UTF_8));
        return sending.exitCode();
    }

    private Sending sending(Outcome outcome) {
        return new Sending(console(), Locale.ENGLISH, (body, content) -> {
            posted.add(content);
            return outcome;
        });
    }

    private Console console() {
        return new Console(InputStream.nullInputStream(), out, err, Ansi.OFF, false);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A stream whose reader goes when the request was reported on and before the answer is. */
    private final class Closing extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            if (!posted.isEmpty()) {
                throw new IOException("Broken pipe");
            }
            out.write(b);
        }
    }
}
