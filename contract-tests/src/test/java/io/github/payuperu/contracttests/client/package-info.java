/** The generated JSON models seen by those who use them: what they read, write, say and hide. */
package io.github.payuperu.contracttests.client;
