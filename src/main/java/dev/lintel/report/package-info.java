/** Findings on a stream, one class for each format. Knows no rules. */
@NullMarked
package dev.lintel.report;

import org.jspecify.annotations.NullMarked;
