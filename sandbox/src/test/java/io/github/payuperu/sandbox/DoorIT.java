package io.github.payuperu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.sandbox.http.Server;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The door stays shut over what goes wrong behind it. */
class DoorIT {
    static final List<Door.Service> FAILURES = List.of(
            body -> {
                throw new IllegalStateException("4097440000000004");
            },
            body -> {
                throw new StackOverflowError("4097440000000004");
            });

    @ParameterizedTest
    @FieldSource("FAILURES")
    void answersItsOwnFailureWithoutDetails(Door.Service failure) throws Exception {
        try (Server server = Server.bind(0, 1 << 20)) {
            server.start(new Door(failure));
            URI url = URI.create("http://127.0.0.1:" + server.port() + Door.PATH);
            HttpResponse<byte[]> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(url)
                                    .POST(BodyPublishers.ofString("{}"))
                                    .build(),
                            BodyHandlers.ofByteArray());

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(Answered.of(response.body()).error())
                    .isIn(
                            "The sandbox itself failed: IllegalStateException",
                            "The sandbox itself failed: StackOverflowError");
        }
    }
}
