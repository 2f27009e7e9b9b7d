/** The Jakarta Validation door, held against the direct one. */
package io.github.payuperu.contracttests.jakarta;
