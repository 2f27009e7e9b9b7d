package io.github.payuperu.sandbox.confirmation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Posts a form once: no redirect is followed, no answer is read beyond its head, and it ends in time. Safe for threads. The
 * client is made for the first call; its thread ends some time after this object is forgotten.
 */
final class Call {
    private static final Duration CONNECT = Duration.ofSeconds(2);

    private final Neighbourhood neighbourhood;
    private final Duration patience;
    private volatile @Nullable HttpClient client;

    /**
     * @param neighbourhood who may be called
     * @param patience how long a call may take
     */
    Call(Neighbourhood neighbourhood, Duration patience) {
        this.neighbourhood = neighbourhood;
        this.patience = patience;
    }

    /** What came of it. */
    CallResult post(URI url, String form) {
        if (!neighbourhood.admits(url)) {
            return CallResult.FORBIDDEN;
        }
        try {
            return send(url, form);
        } catch (HttpTimeoutException e) {
            return CallResult.TIMEOUT;
        } catch (IOException e) {
            return CallResult.NO_CONNECTION;
        } catch (InterruptedException e) { // the sandbox ends
            Thread.currentThread().interrupt();
            return CallResult.NO_CONNECTION;
        }
    }

    private CallResult send(URI url, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<InputStream> answer = client().send(request, BodyHandlers.ofInputStream());
        answer.body().close(); // unread: whatever follows is not waited for
        return CallResult.answered(answer.statusCode());
    }

    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .connectTimeout(CONNECT)
                    .build();
            client = made;
        }
        return made;
    }
}
