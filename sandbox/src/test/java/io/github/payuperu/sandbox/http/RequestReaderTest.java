package io.github.payuperu.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as bytes, read however they are cut. */
class RequestReaderTest {
    private static final int MOST = 10;
    private static final String POST = "POST /a HTTP/1.1\r\nHost: x\r\n";
    private static final String CHUNKED = POST + "Transfer-Encoding: chunked\r\n\r\n";

    @ParameterizedTest
    @CsvSource({
        "'GET / HTTP/1.1\r\n\r\n', 'GET /[]'",
        "'GET / HTTP/1.1\n\n', 'GET /[]'",
        "'\r\n\r\nGET / HTTP/1.1\r\n\r\n', 'GET /[]'",
        "'GET /a%20b?c=d HTTP/1.0\r\nHost:x\r\n\r\n', 'GET /a%20b?c=d[]'",
        "'POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /next HTTP/1.1\r\n\r\n', 'POST /[abc] GET /next[]'",
        "'POST / HTTP/1.1\r\nCONTENT-LENGTH:10\r\n\r\n0123456789', 'POST /[0123456789]'",
        "'POST / HTTP/1.1\r\nContent-Length: 11\r\n\r\n01234567890GET / HTTP/1.1\r\n\r\n', 'POST /[0123456789] GET /[]'",
        "'POST / HTTP/1.1\r\nContent-Length: 30\r\n\r\n012345678901234567890123456789GET / HTTP/1.1\r\n\r\n',"
                + " 'POST /[0123456789] GET /[]'",
    })
    void readsRequests(String bytes, String requests) throws Exception {
        assertHowever(bytes, requests);
    }

    @ParameterizedTest
    @CsvSource({
        "'0\r\n\r\n', ''",
        "'3\r\nabc\r\n0\r\n\r\n', abc",
        "'3;name=value\r\nabc\r\n00\r\n\r\n', abc",
        "'1\r\na\r\n2\r\nbc\r\n0\r\nDigest: 1\r\nMore: 2\r\n\r\n', abc",
        "'A\r\n0123456789\r\n0\r\n\r\n', 0123456789",
        "'a\r\n0123456789\r\n5\r\nabcde\r\n0\r\nDigest: 1\r\n\r\n', 0123456789",
        "'1F\r\n0123456789012345678901234567890\r\n0\r\n\r\n', 0123456789",
        "'3\nabc\n0\n\n', abc",
    })
    void readsChunks(String chunks, String body) throws Exception {
        assertHowever(CHUNKED + chunks + "GET / HTTP/1.1\r\n\r\n", "POST /a[" + body + "] GET /[]");
    }

    @ParameterizedTest
    @CsvSource({
        "'GET /\r\n\r\n', 400",
        "'GET  / HTTP/1.1\r\n\r\n', 400",
        "'GET / HTTP/1.1 \r\n\r\n', 400",
        "' GET / HTTP/1.1\r\n\r\n', 400",
        "'G(T / HTTP/1.1\r\n\r\n', 400",
        "'GET / HTTPS\r\n\r\n', 400",
        "'GET / HTTP/2.0\r\n\r\n', 505",
        "'\u0016\u0003\u0001\n\n', 400",
        "'GET /{} HTTP/1.1\r\n\r\n', 400",
        "'GET mailto:a@b HTTP/1.1\r\n\r\n', 400",
        "'CONNECT 127.0.0.1:80 HTTP/1.1\r\n\r\n', 400",
        "'GET / HTTP/1.1\r\nname\r\n\r\n', 400",
        "'GET / HTTP/1.1\r\n: value\r\n\r\n', 400",
        "'GET / HTTP/1.1\r\nname : value\r\n\r\n', 400",
        "'GET / HTTP/1.1\r\nname: value\r\n folded\r\n\r\n', 400",
        "'GET / HTTP/1.1\r\nname: va\rlue\r\n\r\n', 400",
        "'GET / HTTP/1.1\r\nname: \u0001\r\n\r\n', 400",
        "'POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n', 400",
        "'POST / HTTP/1.1\r\nContent-Length: +1\r\n\r\n', 400",
        "'POST / HTTP/1.1\r\nContent-Length: \r\n\r\n', 400",
        "'POST / HTTP/1.1\r\nContent-Length: 9999999999999999\r\n\r\n', 400",
        "'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400",
        "'POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400",
        "'POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n', 400",
        "'POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n', 501",
        "'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0x1\r\n', 400",
        "'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n\r\n', 400",
        "'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n', 400",
    })
    void refusesWhatIsNotHttp(String bytes, int status) {
        RequestReader reader = new RequestReader("", MOST);

        assertThatThrownBy(() -> reader.read(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOfSatisfying(
                        BadRequest.class, error -> assertThat(error.status()).isEqualTo(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /", "GET / HTTP/1.1\r\nname: ", CHUNKED + "1;", CHUNKED + "0\r\nname: "})
    void refusesEndlessLines(String start) {
        RequestReader reader = new RequestReader("", MOST);
        byte[] bytes = (start + "x".repeat(20_000)).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> reader.read(ByteBuffer.wrap(bytes)))
                .isInstanceOfSatisfying(
                        BadRequest.class, error -> assertThat(error.status()).isEqualTo(431));
    }

    @Test
    void findsHeadersWhateverTheirCase() throws Exception {
        Request request = only("GET / HTTP/1.1\r\nACCEPT: a \r\nx:\r\naccept:b\r\nAccept-Language: en\r\n\r\n");

        assertThat(request.header("Accept")).isEqualTo("a,b");
        assertThat(request.header("X")).isEmpty();
        assertThat(request.header("Accep")).isNull();
        assertThat(request.headers())
                .containsEntry("accept", "a,b")
                .containsEntry("x", "")
                .containsEntry("accept-language", "en")
                .hasSize(3);
    }

    @Test
    void keepsManyHeaders() throws Exception {
        StringBuilder head = new StringBuilder("GET / HTTP/1.1\r\n");
        for (int i = 0; i < 100; i++) {
            head.append("h").append(i).append(": ").append(i).append("\r\n");
        }

        assertThat(only(head + "\r\n").headers()).hasSize(100).containsEntry("h99", "99");
    }

    @Test
    void tiresOfABodyThatWasAnsweredLongAgo() throws Exception {
        RequestReader reader = new RequestReader("", MOST);
        assertThat(reader.read(bytes(POST + "Content-Length: 999999999\r\n\r\n" + "x".repeat(MOST))))
                .isNotNull();
        ByteBuffer mebibyte = ByteBuffer.allocate(1 << 20);
        for (int i = 1; i < 256; i++) {
            reader.read(mebibyte.clear());
        }
        assertThat(reader.isTired()).isFalse();

        reader.read(mebibyte.clear());

        assertThat(reader.isTired()).isTrue();
    }

    @Test
    void invitesABodyOnce() throws Exception {
        RequestReader reader = new RequestReader("", MOST);
        ByteBuffer head = bytes(POST + "Expect: 100-continue\r\nContent-Length: 1\r\n\r\n");

        assertThat(reader.read(head)).isNull();
        assertThat(reader.invites()).isTrue();
        assertThat(reader.invites()).isFalse();
        assertThat(reader.read(bytes("a"))).isNotNull();
        assertThat(reader.invites()).isFalse();
    }

    @Test
    void doesNotInviteWhatIsThere() throws Exception {
        RequestReader reader = new RequestReader("", MOST);

        assertThat(reader.read(bytes(POST + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\na")))
                .isNull();
        assertThat(reader.invites()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1, X, false",
        "HTTP/1.1, keep-alive, false",
        "HTTP/1.1, Close, true",
        "HTTP/1.1, 'upgrade, close', true",
        "HTTP/1.0, X, true"
    })
    void knowsTheLastRequest(String version, String connection, boolean last) throws Exception {
        assertThat(only("GET / " + version + "\r\nConnection: " + connection + "\r\n\r\n")
                        .isLast())
                .isEqualTo(last);
    }

    /** Reads them at once, byte by byte, and in any two pieces. */
    private static void assertHowever(String bytes, String requests) throws Exception {
        assertThat(read(bytes, bytes.length())).isEqualTo(requests);
        for (int cut = 1; cut < bytes.length(); cut++) {
            assertThat(read(bytes, cut)).as("pieces of " + cut).isEqualTo(requests);
        }
    }

    private static String read(String text, int piece) throws BadRequest {
        RequestReader reader = new RequestReader("", MOST);
        List<String> requests = new ArrayList<>();
        for (int i = 0; i < text.length(); i += piece) {
            ByteBuffer in = bytes(text.substring(i, Math.min(i + piece, text.length())));
            while (in.hasRemaining()) {
                Request request = reader.read(in);
                if (request != null) {
                    requests.add(request.method() + " " + request.url() + "["
                            + new String(request.body(), StandardCharsets.ISO_8859_1) + "]");
                }
            }
        }
        return String.join(" ", requests);
    }

    private static Request only(String text) throws BadRequest {
        Request request = new RequestReader("", MOST).read(bytes(text));
        assertThat(request).isNotNull();
        return request;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
