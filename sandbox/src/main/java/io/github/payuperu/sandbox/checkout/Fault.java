package io.github.payuperu.sandbox.checkout;

/**
 * Why a form is turned away.
 *
 * @param id of a structure finding or a rule; {@code MERCHANT}, {@code SIGNATURE}, {@code METHODS}, {@code URL}, {@code TYPE} for
 *     what none of them tells
 * @param parameter which one; empty if it is the whole form
 * @param message what is wrong
 * @param hint what to do
 */
record Fault(String id, String parameter, String message, String hint) {}
