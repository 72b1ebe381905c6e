package dev.lintel.cli;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.UsageException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets for databases that Lintel cannot judge, which stand beside the others in many a project. */
final class OtherDatabases {

    private OtherDatabases() {}

    /**
     * The sets, those for other databases as ones that are not read. Where there are no others, the user's word for the
     * dialect counts more than a folder's name; without it nothing is guessed.
     */
    static List<MigrationSet> leftAlone(List<MigrationSet> sets, @Nullable Dialect told) {
        List<MigrationSet> result = new ArrayList<>();
        boolean any = false;
        for (MigrationSet set : sets) {
            Dialect dialect = set.dialect().orElse(Dialect.POSTGRESQL);
            if (set.notRead() == null && dialect != Dialect.POSTGRESQL) {
                String why = dialect.id() + " is not supported yet";
                result.add(MigrationSet.notRead(set.framework(), set.how(), why));
            } else {
                result.add(set);
                any |= set.notRead() == null;
            }
        }
        if (any || sets.isEmpty()) {
            return result;
        }
        return told == null ? refused(result.get(0)) : readAfterAll(sets);
    }

    private static List<MigrationSet> refused(MigrationSet first) {
        throw new UsageException(first.how() + ": " + first.notRead() + "; this version of Lintel knows postgresql");
    }

    private static List<MigrationSet> readAfterAll(List<MigrationSet> sets) {
        for (MigrationSet set : sets) {
            if (set.notRead() == null) {
                return sets;
            }
        }
        return refused(sets.get(0));
    }
}
