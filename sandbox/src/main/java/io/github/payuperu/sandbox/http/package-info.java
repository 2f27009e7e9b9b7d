/** As much of an HTTP/1.1 server as a gateway on the same machine needs, on a few threads that never wait for one client. */
@NullMarked
package io.github.payuperu.sandbox.http;

import org.jspecify.annotations.NullMarked;
