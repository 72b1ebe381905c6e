/** What a database will do for a change: which locks it takes and what work it does under them. Holds no opinions. */
@NullMarked
package dev.lintel.engine;

import org.jspecify.annotations.NullMarked;
