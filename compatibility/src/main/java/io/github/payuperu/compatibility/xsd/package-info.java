/** Facts of XML Schemas, element by element. */
@NullMarked
package io.github.payuperu.compatibility.xsd;

import org.jspecify.annotations.NullMarked;
