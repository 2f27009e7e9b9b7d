package io.github.payuperu.benchmarks.process;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.payuperu.benchmarks.body.Bodies;

/** WireMock, answering the documented response to whatever is posted; prints its address and goes on until it is ended. */
final class CannedAnswer {
    private CannedAnswer() {}

    public static void main(String[] args) {
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .disableRequestJournal());
        server.stubFor(WireMock.post(Connection.PATH)
                .willReturn(WireMock.aResponse()
                        .withHeader("Content-Type", "application/json; charset=utf-8")
                        .withBody(Bodies.resource("/payu-peru/examples/card.charge.response.json"))));
        server.start();
        System.out.println("http://127.0.0.1:" + server.port());
    }
}
