/** The bodies that the documentation prints, judged as if they were to be sent on the day they were. */
package io.github.payuperu.contracttests.documented;
