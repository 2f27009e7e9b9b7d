package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.core.matchers.Mismatch;
import au.com.dius.pact.core.matchers.ResponseMatching;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.IRequest;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.V4Interaction.SynchronousHttp;
import au.com.dius.pact.core.model.V4Pact;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Replays an interaction of a pact to a provider and has Pact compare; no test framework around it, so that it is quick. */
final class Verification {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI provider;

    Verification(URI provider) {
        this.provider = provider;
    }

    /** What Pact objects to, in its words; nothing if the provider keeps the pact. */
    List<String> objections(V4Pact pact, SynchronousHttp interaction, Map<String, Object> values)
            throws IOException, InterruptedException {
        try {
            HttpResponse actual = ask(interaction, values);
            return ResponseMatching.responseMismatches(pact, interaction, actual).stream()
                    .map(Mismatch::description)
                    .toList();
        } catch (IOException | InterruptedException e) {
            throw e;
        } catch (Exception unparsable) {
            // Kotlin throws what it does not declare; the verifier of Pact takes it for a failure too
            return List.of("Cannot be parsed");
        }
    }

    private HttpResponse ask(SynchronousHttp interaction, Map<String, Object> values)
            throws IOException, InterruptedException {
        IRequest expected = interaction.getRequest();
        byte[] body = expected.getBody().isPresent() ? new Replay(interaction).body(values) : new byte[0];
        HttpRequest.Builder request = HttpRequest.newBuilder(provider.resolve(expected.getPath() + query(expected)))
                .method(expected.getMethod(), BodyPublishers.ofByteArray(body));
        expected.getHeaders().forEach((name, all) -> request.header(name, all.get(0)));
        return toPact(client.send(request.build(), BodyHandlers.ofByteArray()));
    }

    private static String query(IRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getQuery().forEach((name, all) -> parameters.put(name, all.get(0)));
        return parameters.isEmpty() ? "" : "?" + Form.print(parameters);
    }

    private static HttpResponse toPact(java.net.http.HttpResponse<byte[]> answer) {
        Map<String, List<String>> headers = new HashMap<>(answer.headers().map());
        HttpResponse actual = new HttpResponse(answer.statusCode(), headers);
        actual.setBody(
                answer.body().length == 0
                        ? OptionalBody.empty()
                        : OptionalBody.body(answer.body(), actual.determineContentType()));
        return actual;
    }
}
