/** Our values against others' libraries. */
package io.github.payuperu.contracttests.values;
