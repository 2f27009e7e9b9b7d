/** What a difference means for senders of requests and readers of answers. */
@NullMarked
package io.github.payuperu.compatibility.judgement;

import org.jspecify.annotations.NullMarked;
