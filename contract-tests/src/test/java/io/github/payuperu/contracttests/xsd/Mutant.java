package io.github.payuperu.contracttests.xsd;

import java.util.Set;

/**
 * One message of the corpus.
 *
 * @param what what was done to a valid message, and where; never a value
 * @param body the message
 * @param beyond why the schema and the reader may disagree about it
 */
record Mutant(String what, String body, Set<Beyond> beyond) {}
