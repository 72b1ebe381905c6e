/** The walk through a history: steps, rules, findings, suppressions. Knows no particular rule and no output format. */
@NullMarked
package dev.lintel.lint;

import org.jspecify.annotations.NullMarked;
