package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactBroker;

/**
 * With the pacts of a broker, {@code -Dpactbroker.url}, which is told the result with {@code
 * -Dpact.verifier.publishResults=true -Dpact.provider.version=…}. Run by its name only; who has no broker has nothing to ask.
 */
@Provider(Pacts.GATEWAY)
@PactBroker
class BrokeredGatewayVerification extends GatewayVerification {}
