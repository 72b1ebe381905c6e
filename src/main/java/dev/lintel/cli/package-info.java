/** The outside: arguments, configuration, exit status. */
@NullMarked
package dev.lintel.cli;

import org.jspecify.annotations.NullMarked;
