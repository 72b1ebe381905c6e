/** From text to changes: lexer, splitter, clause reader and the JSqlParser front end, which no other room knows. Does not judge. */
@NullMarked
package dev.lintel.sql;

import org.jspecify.annotations.NullMarked;
