/** Facts of an OpenAPI document: its messages field by field, and how they travel. */
@NullMarked
package io.github.payuperu.compatibility.openapi;

import org.jspecify.annotations.NullMarked;
