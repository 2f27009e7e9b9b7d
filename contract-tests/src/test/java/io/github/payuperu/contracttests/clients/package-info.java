/** What is said to bodies as client libraries and applications write them. */
package io.github.payuperu.contracttests.clients;
