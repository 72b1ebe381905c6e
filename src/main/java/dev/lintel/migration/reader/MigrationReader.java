package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;

/** Knows one kind of folder: which of its files are migrations, in which order they run, and how. */
interface MigrationReader {

    /** Reads the folder, whatever it holds; bad files are problems of the set or the user's mistake. */
    MigrationSet read(Folder folder);
}
