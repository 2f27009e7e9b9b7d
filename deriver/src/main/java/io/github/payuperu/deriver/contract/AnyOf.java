package io.github.payuperu.deriver.contract;

import java.util.List;

/**
 * Fields of which a request must have at least one.
 *
 * @param operations names of the operations that want it
 * @param terms the fields
 */
public record AnyOf(List<String> operations, List<String> terms) {}
