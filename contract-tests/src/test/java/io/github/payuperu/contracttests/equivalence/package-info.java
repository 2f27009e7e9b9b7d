/**
 * JSON and XML as two spellings of one contract: the documentation's own twins, generated messages printed in both syntaxes
 * by printers of the tests' own, hostile bodies, and XML as real clients write it.
 */
package io.github.payuperu.contracttests.equivalence;
