package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls a shop with everything that WebCheckout tells. */
@Provider(CallbackPact.SHOP)
@PactFolder("pacts")
@VerificationReports({})
class ShopVerificationTest {
    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @BeforeEach
    void aim(PactVerificationContext context) {
        context.setTarget(new HttpTestTarget("127.0.0.1", shop.url().getPort(), "/"));
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void keepsThePact(PactVerificationContext context) {
        context.verifyInteraction();
    }

    @State(Situation.Text.WAITING_ORDER)
    void orderWaits() {
        shop.reset();
    }

    @State(Situation.Text.PAID_ORDER)
    void orderIsPaid() throws IOException, InterruptedException {
        shop.reset();
        Callback approval = Callback.all().get(0);
        HttpRequest told = HttpRequest.newBuilder(shop.url().resolve(CallbackPact.CONFIRMATION))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Form.print(approval.parameters())))
                .build();
        HttpClient.newHttpClient().send(told, BodyHandlers.discarding());
    }
}
