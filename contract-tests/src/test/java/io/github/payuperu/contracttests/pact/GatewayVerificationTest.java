package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;

/** With the pacts of this repository. */
@Provider(Pacts.GATEWAY)
@PactFolder("pacts")
class GatewayVerificationTest extends GatewayVerification {}
