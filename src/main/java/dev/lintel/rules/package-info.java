/** The rules, one class each, and the book that lists them. They see steps; never SQL text, lock tables or each other. */
@NullMarked
package dev.lintel.rules;

import org.jspecify.annotations.NullMarked;
