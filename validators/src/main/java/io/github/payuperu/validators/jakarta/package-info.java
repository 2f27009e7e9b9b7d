/** The whole check as a constraint of Jakarta Validation, for applications that validate that way. Needs Hibernate Validator. */
@NullMarked
package io.github.payuperu.validators.jakarta;

import org.jspecify.annotations.NullMarked;
