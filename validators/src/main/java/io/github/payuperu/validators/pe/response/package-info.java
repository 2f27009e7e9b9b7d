/** Rules on what the gateway answers. */
@NullMarked
package io.github.payuperu.validators.pe.response;

import org.jspecify.annotations.NullMarked;
