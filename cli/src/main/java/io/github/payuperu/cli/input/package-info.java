/** Finds the messages that the command line is given: files, directories, standard input. */
@NullMarked
package io.github.payuperu.cli.input;

import org.jspecify.annotations.NullMarked;
