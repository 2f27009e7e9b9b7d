/** Posts one message to a gateway, once, and says what is known of the outcome. */
@NullMarked
package io.github.payuperu.cli.send;

import org.jspecify.annotations.NullMarked;
