package io.github.payuperu.benchmarks.process;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection that sends the same request again and again: so little of a client that only servers are compared. */
final class Connection implements AutoCloseable {
    static final String PATH = "/payments-api/4.0/service.cgi";
    private static final String APPROVED = "\"APPROVED\"";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] request;

    Connection(int port, byte[] body) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.request = request(body);
    }

    /**
     * Sends the request and reads the answer.
     *
     * @throws IllegalStateException if the payment was not approved
     */
    void exchange() throws IOException {
        out.write(request);
        out.flush();
        int length = -1;
        boolean chunked = false;
        String status = line();
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            length = lower.startsWith("content-length:")
                    ? Integer.parseInt(lower.substring(15).strip())
                    : length;
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        byte[] answer = chunked ? chunks() : in.readNBytes(length);
        if (!status.contains(" 200") || !new String(answer, StandardCharsets.UTF_8).contains(APPROVED)) {
            throw new IllegalStateException("Not approved: " + status);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static byte[] request(byte[] body) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        String head =
                "POST " + PATH + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json; charset=utf-8\r\n"
                        + "Accept: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        all.write(head.getBytes(StandardCharsets.US_ASCII));
        all.write(body);
        return all.toByteArray();
    }
}
