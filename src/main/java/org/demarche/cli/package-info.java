/** Commands: they parse arguments and print; operations elsewhere compute. */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
