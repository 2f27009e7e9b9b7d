/** What checking costs as bodies and findings grow, in counts of work. */
package io.github.payuperu.contracttests.growth;
