/** The sandbox as an HTTP server: everything that Netty has to do with it. */
@NullMarked
package io.github.payuperu.sandbox.http;

import org.jspecify.annotations.NullMarked;
