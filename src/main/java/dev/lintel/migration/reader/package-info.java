/** One reader for each kind of folder that holds migrations written as SQL. */
@NullMarked
package dev.lintel.migration.reader;

import org.jspecify.annotations.NullMarked;
