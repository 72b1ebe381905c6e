/** What exists: immutable tables, indexes and constraints, and how one change leads from one schema to the next. Knows no files and no SQL text. */
@NullMarked
package dev.lintel.schema;

import org.jspecify.annotations.NullMarked;
