package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.V4Interaction.SynchronousHttp;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.HttpsTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junit5.TestTarget;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import io.github.payuperu.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks a gateway everything that the pacts say: the sandbox, or whatever listens at {@code -Dpact.provider.url}. Credentials are
 * those that PayU publishes, or come from the environment.
 */
// no tale on the console: what fails, fails with its words
@VerificationReports({})
abstract class GatewayVerification {
    private static Sandbox sandbox;
    private static URI gateway;

    private Map<String, Object> values = Map.of();

    @BeforeAll
    static void reachGateway() {
        String url = System.getProperty("pact.provider.url", "");
        if (url.isEmpty()) {
            sandbox = Sandbox.builder().start();
        }
        gateway = url.isEmpty() ? sandbox.url() : URI.create(url);
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @BeforeEach
    void aim(PactVerificationContext context) {
        context.setTarget(target());
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void keepsThePact(PactVerificationContext context, Interaction interaction, ClassicHttpRequest request) {
        ContentType type = ContentType.parse(request.getEntity().getContentType());
        byte[] body = new Replay((SynchronousHttp) interaction).body(values);
        request.setEntity(new ByteArrayEntity(body, type));

        context.verifyInteraction();
    }

    @State({Situation.Text.KNOWN_MERCHANT, Situation.Text.NOTHING_AUTHORIZED})
    Map<String, Object> knownMerchant() throws IOException, InterruptedException {
        return enter(Situation.KNOWN_MERCHANT);
    }

    @State(Situation.Text.AUTHORIZED)
    Map<String, Object> authorized() throws IOException, InterruptedException {
        return enter(Situation.AUTHORIZED);
    }

    private Map<String, Object> enter(Situation situation) throws IOException, InterruptedException {
        Merchant merchant = sandbox == null ? Merchant.fromEnvironment() : Merchant.published();
        MerchantStates states = new MerchantStates(gateway.resolve(Pacts.SERVICE), merchant.values(Instant.now()));
        values = states.enter(situation);
        return values;
    }

    private static TestTarget target() {
        boolean secure = "https".equals(gateway.getScheme());
        int port = gateway.getPort() < 0 ? (secure ? 443 : 80) : gateway.getPort();
        return secure
                ? new HttpsTestTarget(gateway.getHost(), port, "/")
                : new HttpTestTarget(gateway.getHost(), port, "/");
    }
}
