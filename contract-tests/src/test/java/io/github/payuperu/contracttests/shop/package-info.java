/** A small shop that is paid by WebCheckout, written as its owner would: {@code make shop} runs it with a sandbox. */
package io.github.payuperu.contracttests.shop;
