package io.github.payuperu.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server over plain sockets: what clients do that no client library does. */
class ServerIT {
    private static final int MOST = 1000;
    private static final String GET = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String LAST = "GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    private final Server server;

    ServerIT() throws IOException {
        server = Server.bind(0, MOST);
        server.start(ServerIT::echo);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersOneAfterTheOtherOverOneConnection() throws Exception {
        try (Socket socket = connect()) {
            assertThat(ask(socket, GET))
                    .startsWith("HTTP/1.1 200 OK\r\n")
                    .contains("\r\nDate: ", "\r\nContent-Length: 5\r\n");
            assertThat(ask(socket, GET)).endsWith("GET /");
        }
    }

    @Test
    void answersRequestsThatComeTogetherInTurn() throws Exception {
        try (Socket socket = connect()) {
            write(socket, GET + "PUT /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nab" + LAST);

            assertThat(all(socket)).containsSubsequence("GET /", "PUT /2ab", "GET /last");
        }
    }

    @Test
    void answersALotToWhoDoesNotReadYet() throws Exception {
        try (Socket socket = connect()) {
            int requests = 2_000;
            String large = "GET /large HTTP/1.1\r\nHost: x\r\n\r\n";
            write(socket, large.repeat(requests) + LAST);

            assertThat(all(socket).split("HTTP/1.1 200", -1)).hasSize(requests + 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection: close\r\n", "Connection: Keep-Alive, Close\r\n"})
    void closesWhenAsked(String header) throws Exception {
        try (Socket socket = connect()) {
            write(socket, "GET / HTTP/1.1\r\nHost: x\r\n" + header + "\r\n");

            assertThat(all(socket)).contains("\r\nConnection: close\r\n").endsWith("GET /");
        }
    }

    @Test
    void answersAnOldClientAndCloses() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "GET / HTTP/1.0\r\n\r\n");

            assertThat(all(socket)).endsWith("GET /");
        }
    }

    @Test
    void answersAClientThatHasSaidAll() throws Exception {
        try (Socket socket = connect()) {
            write(socket, GET);
            socket.shutdownOutput();

            assertThat(all(socket)).endsWith("GET /");
        }
    }

    @Test
    void readsChunksAndTrailers() throws Exception {
        try (Socket socket = connect()) {
            String request =
                    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nDigest: 1\r\n\r\n";

            assertThat(ask(socket, request)).endsWith("POST /abc");
            assertThat(ask(socket, GET)).endsWith("GET /");
        }
    }

    @Test
    void sendsNoBodyForHead() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n" + LAST);

            assertThat(all(socket)).contains("Content-Length: 6\r\n\r\nHTTP/1.1 200 OK");
        }
    }

    @Test
    void letsAClientGoOnThatAsksFirst() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
            assertThat(read(socket.getInputStream(), 25)).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");

            assertThat(ask(socket, "abc")).endsWith("POST /abc");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'nonsense\r\n\r\n', 400",
        "'\u0016\u0003\u0001\u0002\u0000\n\n', 400",
        "'GET / HTTP/3.0\r\n\r\n', 505",
        "'POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n', 400"
    })
    void saysWhatItDoesNotUnderstandAndCloses(String nonsense, int status) throws Exception {
        try (Socket socket = connect()) {
            write(socket, nonsense + GET);

            assertThat(all(socket)).startsWith("HTTP/1.1 " + status + " ").doesNotContain("200 OK");
        }
    }

    @Test
    void answersWhoStillSendsNonsense() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "x".repeat(10 << 20));

            assertThat(all(socket)).startsWith("HTTP/1.1 431 ");
        }
    }

    @Test
    void answersALongBodyAndUnderstandsWhatFollows() throws Exception {
        try (Socket socket = connect()) {
            int length = 10 << 20;
            write(
                    socket,
                    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: " + length + "\r\n\r\n" + "x".repeat(length) + LAST);

            assertThat(all(socket)).containsSubsequence("POST /" + "x".repeat(MOST), "GET /last");
        }
    }

    @Test
    void answersALongBodyBeforeItsEnd() throws Exception {
        try (Socket socket = connect()) {
            String answer =
                    ask(socket, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n" + "x".repeat(MOST));

            assertThat(answer).endsWith("x".repeat(MOST));
        }
    }

    @Test
    void isNotHeldUpByStalledClients() throws Exception {
        List<Socket> stalled = new ArrayList<>();
        try (Socket socket = connect()) {
            for (int i = 0; i < 500; i++) {
                Socket slow = connect();
                stalled.add(slow);
                write(slow, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nx");
            }

            assertThat(ask(socket, GET)).endsWith("GET /");
        } finally {
            for (Socket slow : stalled) {
                slow.close();
            }
        }
    }

    @Test
    void losesNoMoreThanTheConnectionWhenAHandlerThrows() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "GET /throw HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(all(socket)).isEmpty();
        }
        try (Socket socket = connect()) {
            assertThat(ask(socket, GET)).endsWith("GET /");
        }
    }

    @Test
    void servesManyConnections() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                sockets.add(connect());
            }
            for (Socket socket : sockets) {
                assertThat(ask(socket, GET)).endsWith("GET /");
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void closesConnectionsAndFreesThePortAtOnce() throws Exception {
        try (Socket socket = connect()) {
            ask(socket, GET);
            long start = System.nanoTime();
            server.close();

            assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
            assertThat(all(socket)).isEmpty();
            Server.bind(server.port(), MOST).close();
        }
    }

    @Test
    void freesThePortOfAServerThatNeverStarted() throws Exception {
        Server other = Server.bind(0, MOST);
        int port = other.port();
        other.close();

        Server.bind(port, MOST).close();
    }

    @Test
    void isStoppedByItsOwnHandlerToo() throws Exception {
        AtomicReference<Server> own = new AtomicReference<>(Server.bind(0, MOST));
        int port = own.get().port();
        own.get().start(request -> {
            own.get().close();
            return new Response(200, Map.of(), new byte[0]);
        });
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            write(socket, GET);
            all(socket);
        }
        assertThat(isFreeSoon(port)).isTrue();
    }

    /** A port is free when the system has noticed that nobody watches it any more. */
    private static boolean isFreeSoon(int port) {
        long end = System.nanoTime() + 2_000_000_000L;
        while (System.nanoTime() < end) {
            try {
                Server.bind(port, MOST).close();
                return true;
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }
        return false;
    }

    @Test
    void lendsNoHeaderToAnAttacker() {
        assertThatThrownBy(() -> new Response(200, Map.of("Location", "/\r\nSet-Cookie: a=b"), new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Says what was asked. */
    private static Response echo(Request request) {
        String path = request.url().getPath();
        if (path.equals("/throw")) {
            throw new IllegalStateException(path);
        }
        String text = path.equals("/large") ? "x".repeat(10_000) : request.method() + " " + path;
        String body = text + new String(request.body(), StandardCharsets.ISO_8859_1);
        return new Response(200, Map.of("Content-Type", "text/plain"), body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static void write(Socket socket, String text) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One answer, by its length. */
    private static String ask(Socket socket, String request) throws IOException {
        write(socket, request);
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            head.append(read(in, 1));
        }
        int length = Integer.parseInt(head.toString().replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
        return head + read(in, length);
    }

    private static String all(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static String read(InputStream in, int count) throws IOException {
        return new String(in.readNBytes(count), StandardCharsets.ISO_8859_1);
    }
}
