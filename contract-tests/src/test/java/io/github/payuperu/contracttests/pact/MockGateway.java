package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.IRequest;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Interaction.SynchronousHttp;
import au.com.dius.pact.core.model.V4Pact;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Pact's mock provider for one interaction: answers as the pact says, if it was asked as the pact says. */
final class MockGateway implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final SynchronousHttp interaction;
    private final BaseMockServer server;

    private MockGateway(SynchronousHttp interaction, BaseMockServer server) {
        this.interaction = interaction;
        this.server = server;
    }

    static MockGateway playing(SynchronousHttp interaction) {
        V4Pact pact = new V4Pact(new Consumer("tried"), new Provider("played"), new ArrayList<>(List.of(interaction)));
        MockProviderConfig config = MockProviderConfig.httpConfig("127.0.0.1", 0, PactSpecVersion.V4);
        BaseMockServer server = MockHttpServerKt.mockServer(pact, config);
        server.start();
        return new MockGateway(interaction, server);
    }

    /** Sends a body as the interaction sends its own; the answer's body. */
    byte[] send(byte[] body) throws IOException, InterruptedException {
        IRequest request = interaction.getRequest();
        HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create(server.getUrl() + request.getPath()))
                .POST(BodyPublishers.ofByteArray(body));
        request.getHeaders().forEach((name, values) -> sent.header(name, values.get(0)));
        return CLIENT.send(sent.build(), BodyHandlers.ofByteArray()).body();
    }

    /** What became of the requests; Ok if the interaction was asked for as the pact has it. */
    PactVerificationResult result() {
        return server.validateMockServerState(null);
    }

    @Override
    public void close() {
        server.stop();
    }
}
