/** Two opinions on every body: the structure check's and that of a JSON Schema validator fed with the derived schemas. */
package io.github.payuperu.contracttests.structure;
