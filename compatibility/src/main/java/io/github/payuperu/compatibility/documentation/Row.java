package io.github.payuperu.compatibility.documentation;

/**
 * What one row of a table says, but for its description. Empty texts where the page has nothing.
 *
 * @param path the field, with dots
 * @param format as printed
 * @param size as printed
 * @param mandatory M, O if it is marked as not mandatory, a hyphen if the table has no such column
 */
record Row(String path, String format, String size, String mandatory) {}
