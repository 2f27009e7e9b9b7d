package io.github.payuperu.cli.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that does what it is told on each connection, and writes down what it was sent. */
class GatewayIT {
    private static final Duration SOON = Duration.ofMillis(700);
    private static final int MOST = 1_000;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        over.countDown();
        server.close();
    }

    @Test
    void bringsTheAnswerBack() {
        Outcome outcome = post(socket -> write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nLima"));

        assertThat(outcome).isInstanceOfSatisfying(Answer.class, answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).asString().isEqualTo("Lima");
        });
    }

    @Test
    void sendsTheHeadersThatTheGatewayDocuments() {
        post(socket -> write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));

        assertThat(received).hasSize(1);
        assertThat(received.get(0))
                .startsWith("POST /service.cgi HTTP/1.1\r\n")
                .contains("Content-Type: application/json; charset=utf-8\r\n", "Accept: application/xml\r\n")
                .doesNotContainIgnoringCase("Upgrade:")
                .endsWith("\r\n\r\n{}");
    }

    @Test
    void givesUpWaitingForAnAnswerAndDoesNotRepeat() {
        assertThat(post(socket -> pause())).isEqualTo(new Outcome.Failed(Mishap.TIMEOUT));
        assertThat(received).hasSize(1);
    }

    @Test
    void givesUpOnAnAnswerThatDoesNotEnd() {
        assertThat(post(socket -> {
                    write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"code\"");
                    pause();
                }))
                .isEqualTo(new Outcome.Failed(Mishap.TIMEOUT));
    }

    @Test
    void doesNotRepeatAfterALostConnection() {
        assertThat(post(Socket::close)).isEqualTo(new Outcome.Failed(Mishap.CONNECTION_LOST));
        assertThat(received).hasSize(1);
    }

    @Test
    void takesNoPartOfAnAnswerForTheWhole() {
        assertThat(post(socket -> write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"code\"")))
                .isEqualTo(new Outcome.Failed(Mishap.CONNECTION_LOST));
    }

    @Test
    void takesNonsenseForALostConnection() {
        assertThat(post(socket -> write(socket, "220 mail.example.org ESMTP\r\n")))
                .isEqualTo(new Outcome.Failed(Mishap.CONNECTION_LOST));
    }

    @Test
    void followsNoRedirect() {
        Outcome outcome = post(socket ->
                write(socket, "HTTP/1.1 307 Moved\r\nLocation: " + address() + "\r\nContent-Length: 0\r\n\r\n"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Answer.class, answer -> assertThat(answer.status()).isEqualTo(307));
        assertThat(received).hasSize(1);
    }

    @Test
    void takesNoMoreOfAnAnswerThanTheLimitAndOne() {
        Outcome outcome =
                post(socket -> write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + "x".repeat(5_000)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Answer.class, answer -> assertThat(answer.body()).hasSize(MOST + 1));
    }

    @Test
    void knowsThatNothingWasSentWhereNobodyListens() throws IOException {
        URI address = address();
        server.close();

        assertThat(post(address)).isEqualTo(new Outcome.Failed(Mishap.NO_CONNECTION));
    }

    @Test
    void knowsThatNothingWasSentToAHostThatIsNone() {
        assertThat(post(URI.create("http://host.invalid/"))).isEqualTo(new Outcome.Failed(Mishap.NO_CONNECTION));
    }

    @Test
    void knowsThatNothingWasSentWithoutEncryption() {
        serve(socket -> write(socket, "\u0015\u0003\u0003\0\u0002\u0002("));

        assertThat(post(URI.create("https://127.0.0.1:" + server.getLocalPort() + "/")))
                .isEqualTo(new Outcome.Failed(Mishap.NO_ENCRYPTION));
    }

    private Outcome post(Behaviour behaviour) {
        serve(behaviour);
        return post(address());
    }

    private static Outcome post(URI address) {
        return new Gateway(address, SOON, SOON, MOST)
                .post("{}".getBytes(StandardCharsets.UTF_8), MediaType.JSON, MediaType.XML);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/service.cgi");
    }

    private void serve(Behaviour behaviour) {
        Thread thread = new Thread(() -> accept(behaviour));
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(Behaviour behaviour) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                received.add(read(socket.getInputStream()));
                behaviour.act(socket);
            } catch (IOException e) {
                // the client has gone, or the test is over
            }
        }
    }

    /** Reads until the body is there; a client that does not speak HTTP sends one piece. */
    private static String read(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[4_096];
        do {
            int count = in.read(buffer);
            text.append(new String(buffer, 0, Math.max(count, 0), StandardCharsets.ISO_8859_1));
        } while (text.indexOf("POST") == 0 && !text.toString().endsWith("{}"));
        return text.toString();
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Says nothing until the test is over. */
    private void pause() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Behaviour {
        void act(Socket socket) throws IOException;
    }
}
