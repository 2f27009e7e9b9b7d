package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Behaviour.FORM;
import static io.github.payuperu.sandbox.Behaviour.STATUS;
import static io.github.payuperu.sandbox.Behaviour.STATUS_OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Operation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sandbox over HTTP. */
class SandboxIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @FieldSource("io.github.payuperu.sandbox.Examples#OPERATIONS")
    @Proves(STATUS_OK)
    void answersEverySample(String operation) throws Exception {
        HttpResponse<byte[]> response = post(Examples.request(operation));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        Answered answer =
                Answered.of(response.body(), Contract.get().operation(operation).orElseThrow());
        assertThat(answer.text("code")).isEqualTo("SUCCESS");
    }

    @ParameterizedTest
    @FieldSource("io.github.payuperu.sandbox.Examples#OPERATIONS")
    @Proves(FORM)
    void answersEverySampleInXml(String operation) throws Exception {
        HttpResponse<byte[]> response = send(request()
                .setHeader("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(Examples.xmlRequest(operation))));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/xml; charset=utf-8");
        Operation asked = Contract.get().operation(operation).orElseThrow();
        assertThat(text(response)).contains("<" + asked.responseRoot() + ">");
        assertThat(Answered.of(response.body(), asked).text("code")).isEqualTo("SUCCESS");
    }

    @ParameterizedTest
    @CsvSource({"application/json, <", "application/xml, {"})
    @Proves(FORM)
    void answersInTheFormThatIsAsked(String contentType, String first) throws Exception {
        boolean json = contentType.endsWith("json");
        HttpResponse<byte[]> response = send(request()
                .setHeader("Content-Type", contentType)
                .setHeader("Accept", json ? "application/xml" : "application/json")
                .POST(BodyPublishers.ofString(json ? Examples.request("ping") : Examples.xmlRequest("ping"))));

        assertThat(text(response)).startsWith(first);
        assertThat(answer(response).text("code")).isEqualTo("SUCCESS");
    }

    @ParameterizedTest
    @CsvSource({
        "/, POST, application/xml, application/xml, 404",
        "/payments-api/4.0/service.cgi, GET, application/xml, application/xml, 405",
        "/payments-api/4.0/service.cgi, POST, text/plain, application/xml, 415",
        "/payments-api/4.0/service.cgi, POST, application/xml, , 200"
    })
    @Proves({FORM, STATUS})
    void complainsInXmlToo(String path, String method, String type, String accept, int status) throws Exception {
        HttpRequest.Builder request = request()
                .uri(sandbox.url().resolve(path))
                .setHeader("Content-Type", type)
                .method(method, BodyPublishers.ofString("<request><command>GET_PAYMENT_METHODS</command></request>"));
        HttpResponse<byte[]> response = send(accept == null ? request : request.setHeader("Accept", accept));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(text(response)).contains("<paymentResponse>", "<code>ERROR</code>");
        assertThat(answer(response).error()).isNotBlank();
    }

    @Test
    void remembersAnAuthorization() throws Exception {
        Answered authorization = answer(post(Examples.request("card.authorization")));
        String capture = Examples.capture(authorization.text("orderId"), authorization.text("transactionId"));

        assertThat(answer(post(capture)).text("state")).isEqualTo("APPROVED");
        assertThat(answer(post(capture)).text("state")).isEqualTo("DECLINED");
    }

    @Test
    void pointsToReceiptsOfItsOwn() throws Exception {
        assertThat(answer(post(Examples.request("cash.charge"))).text("extraParameters.URL_PAYMENT_RECEIPT_HTML"))
                .startsWith(sandbox.url() + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "<request/>", "{\"command\": \"BOGUS\"}"})
    @Proves(STATUS_OK)
    void answersGarbageWithAnError(String body) throws Exception {
        HttpResponse<byte[]> response = post(body);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(answer(response).text("code")).isEqualTo("ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/payments-api/4.0/service.cgi/", "/payments-api/4.0/service.cgiX", "/reports-api"})
    @Proves(STATUS)
    void hasNothingElsewhere(String path) throws Exception {
        HttpResponse<byte[]> response = send(
                request().uri(sandbox.url().resolve(path)).POST(BodyPublishers.ofString(Examples.request("ping"))));

        assertError(response, 404, Door.PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS"})
    @Proves(STATUS)
    void takesPostOnly(String method) throws Exception {
        HttpResponse<byte[]> response = send(request().method(method, BodyPublishers.noBody()));

        assertError(response, 405, "POST");
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void answersHeadWithoutABody() throws Exception {
        HttpResponse<byte[]> response = send(request().method("HEAD", BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Content-Type, text/plain, 415", "Accept, text/html, 406"})
    @Proves(STATUS)
    void speaksJsonAndXmlOnly(String header, String type, int status) throws Exception {
        HttpResponse<byte[]> response =
                send(request().setHeader(header, type).POST(BodyPublishers.ofString(Examples.request("ping"))));

        assertError(response, status, header);
    }

    @Test
    void ignoresAQuery() throws Exception {
        URI query = URI.create(sandbox.service() + "?a=b");

        assertThat(send(request().uri(query).POST(BodyPublishers.ofString(Examples.request("ping"))))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {(1 << 20) + 1, 64 << 20})
    void answersABodyThatIsTooLarge(int size) throws Exception {
        byte[] body = new byte[size];
        Arrays.fill(body, (byte) ' ');

        assertThat(answer(send(request().POST(BodyPublishers.ofByteArray(body))))
                        .error())
                .isEqualTo("The body is larger than 1048576 bytes.");
    }

    @Test
    void answersAClientThatReadsOnlyWhenAllIsSent() throws Exception {
        byte[] chunk = new byte[1 << 20];
        int chunks = 64;
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), sandbox.url().getPort())) {
            OutputStream out = socket.getOutputStream();
            String head = "POST " + Door.PATH + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + (long) chunks * chunk.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < chunks; i++) {
                out.write(chunk);
            }
            byte[] answer = socket.getInputStream().readNBytes(12);

            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void answersManyAtTheSameTime() {
        String payment = Examples.request("card.charge");
        List<CompletableFuture<HttpResponse<byte[]>>> responses = Stream.generate(() -> CLIENT.sendAsync(
                        request().POST(BodyPublishers.ofString(payment)).build(), BodyHandlers.ofByteArray()))
                .limit(200)
                .toList();

        assertThat(responses.stream().map(response -> answer(response.join()).text("orderId")))
                .doesNotHaveDuplicates()
                .doesNotContainNull()
                .hasSize(200);
    }

    @Test
    void tellsTheTimeItWasGiven() throws Exception {
        Instant now = Instant.parse("2021-06-21T12:51:52.864Z");
        try (Sandbox past = Sandbox.builder().clock(InstantSource.fixed(now)).start()) {
            assertThat(answer(post(past, Examples.request("card.charge"))).text("operationDate"))
                    .isEqualTo(Long.toString(now.toEpochMilli()));
        }
    }

    @Test
    void refusesWhatBreaksARuleWhenTold() throws Exception {
        String nameless = Examples.request("card.charge").replaceFirst(",\\s*\"name\": \"APPROVED\"", "");
        InstantSource beforeTheCardExpired = InstantSource.fixed(Instant.parse("2021-06-21T12:00:00Z"));
        try (Sandbox strict = Sandbox.builder()
                .clock(beforeTheCardExpired)
                .rejectInvalid(true)
                .start()) {
            assertThat(answer(post(strict, nameless)).error()).startsWith("property: creditCard.name, message: ");
        }
    }

    @Test
    void takesTheCredentialsItWasGiven() throws Exception {
        try (Sandbox own = Sandbox.builder().credentials("login", "key").start()) {
            assertThat(answer(post(own, Examples.request("ping"))).error()).isEqualTo("Invalid credentials");
        }
    }

    @Test
    void freesThePortAndEndsItsThreads() throws Exception {
        Set<Thread> before = threads();
        Sandbox first = Sandbox.builder().start();
        post(first, Examples.request("ping"));
        Set<Thread> own = threads();
        own.removeAll(before);
        assertThat(own).extracting(Thread::getName).contains("payu-peru-sandbox");
        assertThat(own).allMatch(Thread::isDaemon);

        first.close();
        first.close();

        for (Thread thread : own) {
            thread.join(2_000);
        }
        assertThat(own).noneMatch(Thread::isAlive);
        try (Sandbox second = Sandbox.builder().port(first.url().getPort()).start()) {
            assertThat(post(second, Examples.request("ping")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Sandbox.Builder builder = Sandbox.builder().port(taken.getLocalPort());

            assertThatThrownBy(builder::start)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("Cannot listen on port " + taken.getLocalPort());
        }
    }

    @Test
    void listensOnThisMachineOnly() throws IOException {
        InetAddress other = InetAddress.getByName("127.0.0.2");

        assertThatThrownBy(() -> new Socket(other, sandbox.url().getPort()).close())
                .isInstanceOf(IOException.class);
    }

    /** Those of servers, not those of the client. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("payu-peru-sandbox"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static HttpResponse<byte[]> post(String body) throws Exception {
        return post(sandbox, body);
    }

    private static HttpResponse<byte[]> post(Sandbox to, String body) throws Exception {
        return send(request().uri(to.service()).POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request() {
        return HttpRequest.newBuilder(sandbox.service())
                .setHeader("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static Answered answer(HttpResponse<byte[]> response) {
        return Answered.of(response.body());
    }

    private static void assertError(HttpResponse<byte[]> response, int status, String mentioned) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(answer(response).text("code")).isEqualTo("ERROR");
        assertThat(answer(response).error()).contains(mentioned);
    }
}
