/** The TypeScript client that is generated from the contract, compiled strictly; only with the profile {@code node}. */
package io.github.payuperu.contracttests.typescript;
