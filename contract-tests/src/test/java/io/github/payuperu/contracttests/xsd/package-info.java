/** The strict XML Schemas and the structure check, held against each other and the deriver out of the way. */
package io.github.payuperu.contracttests.xsd;
