package io.github.payuperu.sandbox.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call ends, whatever the shop does. */
class CallIT {
    private final AtomicInteger calls = new AtomicInteger();
    private ServerSocket shop;

    @BeforeEach
    void open() throws IOException {
        shop = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        shop.close();
    }

    @Test
    void endsWhenTheTimeIsUpThoughBytesStillCome() {
        serve(socket -> socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII)));

        assertThat(new Call(Neighbourhood.PRIVATE, Duration.ofMillis(300)).post(url(), "a=b"))
                .isEqualTo(CallResult.TIMEOUT);
    }

    @Test
    void doesNotWaitForTheRestOfAnAnswer() {
        serve(socket -> socket.getOutputStream()
                .write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));

        assertThat(call().post(url(), "a=b")).isEqualTo(CallResult.answered(200));
    }

    @Test
    void isMadeOnceThoughTheShopHangsUp() {
        serve(Socket::close);

        assertThat(call().post(url(), "a=b")).isEqualTo(CallResult.NO_CONNECTION);
        assertThat(calls).hasValue(1);
    }

    @Test
    void takesNoOtherAnswerThanHttp() {
        serve(socket -> {
            socket.getOutputStream().write("SSH-2.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.close();
        });

        assertThat(call().post(url(), "a=b")).isEqualTo(CallResult.NO_CONNECTION);
    }

    private static Call call() {
        return new Call(Neighbourhood.PRIVATE, Duration.ofSeconds(30));
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + shop.getLocalPort() + "/");
    }

    private void serve(Behaving shopkeeper) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    Socket socket = shop.accept();
                    calls.incrementAndGet();
                    shopkeeper.meet(socket);
                }
            } catch (IOException e) {
                // closed at the end of the test
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Behaving {
        void meet(Socket socket) throws IOException;
    }
}
