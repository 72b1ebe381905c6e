/** What a statement asks for: one record for each kind of schema change. Vocabulary, no behaviour, no engine. */
@NullMarked
package dev.lintel.change;

import org.jspecify.annotations.NullMarked;
