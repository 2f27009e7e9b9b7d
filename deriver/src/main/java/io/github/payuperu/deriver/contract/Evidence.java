package io.github.payuperu.deriver.contract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a field is in the contract.
 *
 * @param rows table name to the number of the row that documents the field there
 * @param observed id of the contradiction that tells where the field was seen without being documented
 */
public record Evidence(Map<String, Integer> rows, @Nullable String observed) {}
