/**
 * Commands: they parse arguments and print; operations elsewhere compute.
 *
 * <p>{@link org.demarche.cli.Commands} lists them all. A command is made only when it is asked for,
 * so that a question loads no parser and {@code --version} no database. Results go to standard
 * output, everything else to standard error; the exit status is 0 when done, 1 when it failed, 2
 * for wrong usage. An error is told in two lines at most: what, where, what to do about it.
 */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
