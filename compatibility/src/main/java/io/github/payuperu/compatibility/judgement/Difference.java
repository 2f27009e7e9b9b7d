package io.github.payuperu.compatibility.judgement;

import java.util.List;

/**
 * One way in which an aspect differs.
 *
 * @param shift in which way
 * @param before what was said, or the part of it that is gone; empty if nothing
 * @param after what is said, or the part of it that is new; empty if nothing
 */
public record Difference(Shift shift, List<String> before, List<String> after) {}
