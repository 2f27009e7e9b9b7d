package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactBroker;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * With the pacts of a broker, {@code -Dpactbroker.url}, which is told the result with {@code
 * -Dpact.verifier.publishResults=true -Dpact.provider.version=…}. Nobody has a broker unless he says so.
 */
@Provider(Pacts.GATEWAY)
@PactBroker
@EnabledIfSystemProperty(named = "pactbroker.url", matches = ".+")
class BrokeredGatewayVerificationTest extends GatewayVerification {}
