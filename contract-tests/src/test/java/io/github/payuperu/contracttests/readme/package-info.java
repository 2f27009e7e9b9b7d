/** What the README shows is run. */
package io.github.payuperu.contracttests.readme;
