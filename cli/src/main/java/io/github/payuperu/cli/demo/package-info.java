/** The tour: requests built with the generated models, checked, sent to an embedded sandbox, and their answers checked. */
@NullMarked
package io.github.payuperu.cli.demo;

import org.jspecify.annotations.NullMarked;
