/** What PostgreSQL 10 to 18 do for a change, as real servers showed it. */
@NullMarked
package dev.lintel.engine.postgresql;

import org.jspecify.annotations.NullMarked;
