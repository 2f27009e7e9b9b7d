/** From many small YAML files to one OpenAPI document. */
@NullMarked
package io.github.payuperu.deriver.bundle;

import org.jspecify.annotations.NullMarked;
