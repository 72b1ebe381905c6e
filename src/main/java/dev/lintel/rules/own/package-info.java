/**
 * Rules of a team's own: what a change is made of, by names that a rule file can use, and conditions on it. Where they are
 * written down is the outside's business.
 */
@NullMarked
package dev.lintel.rules.own;

import org.jspecify.annotations.NullMarked;
