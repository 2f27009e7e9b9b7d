/** Pacts written from the contract: what merchants and the gateway send each other, and what of it may vary. */
package io.github.payuperu.contracttests.pact;
