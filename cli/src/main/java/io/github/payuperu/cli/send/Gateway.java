package io.github.payuperu.cli.send;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * Posts to one address. Each message goes out at most once, whatever happens: the gateway cannot tell a repeated charge from a
 * second one. No redirect is followed and nothing is logged.
 */
public final class Gateway {
    private final URI address;
    private final Duration answerWithin;
    private final int mostBytes;
    private final HttpClient client;

    /**
     * @param address where to post
     * @param connectWithin how long to wait for a connection
     * @param answerWithin how long to wait for the whole answer, connecting included
     * @param mostBytes the limit of an answer
     */
    public Gateway(URI address, Duration connectWithin, Duration answerWithin, int mostBytes) {
        this.address = address;
        this.answerWithin = answerWithin;
        this.mostBytes = mostBytes;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectWithin)
                .build();
    }

    /** Posts the body and waits for the answer. */
    public Outcome post(byte[] body, MediaType content, MediaType accept) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", content.content())
                .header("Accept", accept.accept())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<Outcome> answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApplyAsync(this::read);
        try {
            return answer.get(answerWithin.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Outcome.Failed(Mishap.TIMEOUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Failed(Mishap.TIMEOUT);
        } catch (ExecutionException e) {
            return new Outcome.Failed(mishap(e.getCause()));
        }
    }

    private Outcome read(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            return new Answer(response.statusCode(), in.readNBytes(mostBytes + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only where it is certain that nothing was sent is the mishap a harmless one. */
    private static Mishap mishap(@Nullable Throwable failure) {
        @Nullable Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return Mishap.NO_CONNECTION;
        }
        return cause instanceof SSLHandshakeException ? Mishap.NO_ENCRYPTION : Mishap.CONNECTION_LOST;
    }
}
