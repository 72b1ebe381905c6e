/** The program's entrance. Streams and arguments come in, an exit status goes out. */
@NullMarked
package dev.lintel;

import org.jspecify.annotations.NullMarked;
