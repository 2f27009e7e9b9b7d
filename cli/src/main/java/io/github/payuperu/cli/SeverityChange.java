package io.github.payuperu.cli;

import io.github.payuperu.wire.finding.Severity;

/**
 * What {@code --severity} says.
 *
 * @param id of findings
 * @param severity that they are to have
 */
record SeverityChange(String id, Severity severity) {}
