/**
 * Real database servers for tests: started once a run, on the loopback address, in a temporary folder. Knows nothing of
 * Lintel.
 */
@NullMarked
package dev.lintel.server;

import org.jspecify.annotations.NullMarked;
