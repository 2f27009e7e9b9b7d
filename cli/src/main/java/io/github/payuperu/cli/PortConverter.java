package io.github.payuperu.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads the number of a port, 0 included. */
final class PortConverter implements ITypeConverter<Integer> {
    private static final int HIGHEST = 65_535;

    @Override
    public Integer convert(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new WrongValueException("usage.port", text, HIGHEST);
    }
}
