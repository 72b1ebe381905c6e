/** What a git repository holds beside what is on the disk: commits and the index. Runs the git program, and nothing else. */
@NullMarked
package dev.lintel.git;

import org.jspecify.annotations.NullMarked;
