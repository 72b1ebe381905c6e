/** Migrations as their framework knows them: files, order, halves, transactions. Knows nothing of DDL. */
@NullMarked
package dev.lintel.migration;

import org.jspecify.annotations.NullMarked;
