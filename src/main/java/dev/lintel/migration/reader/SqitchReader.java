package dev.lintel.migration.reader;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sqitch: {@code deploy/name.sql} and {@code revert/name.sql} in the order of sqitch.plan. The database's own client runs
 * them, so the only transactions are those that the scripts begin.
 */
final class SqitchReader implements MigrationReader {

    static final String PLAN = "sqitch.plan";

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.SQITCH, folder);
        draft.dialect(dialect(folder));
        if (!folder.hasFile(PLAN)) {
            // A commit from before there was one.
            return draft.finish();
        }
        SourceFile plan = folder.read(PLAN);
        for (SqitchPlan.Change change : SqitchPlan.read(plan)) {
            Path deploy = script(folder, "deploy", change);
            if (deploy == null) {
                draft.missing(plan, change.line, change.name, folder.path().resolve("deploy/" + change.name + ".sql"));
                continue;
            }
            SourceFile file = folder.workspace().read(deploy);
            Path revert = script(folder, "revert", change);
            List<Script> down = revert == null
                    ? List.of()
                    : List.of(Script.of(folder.workspace().read(revert)));
            draft.add(SetDraft.once(
                    change.name, "", file, List.of(Script.of(file)), down, TransactionMode.PER_STATEMENT));
        }
        return draft.finish();
    }

    /** A change that was reworked later keeps its old scripts under a tag that follows it. */
    private static @Nullable Path script(Folder folder, String half, SqitchPlan.Change change) {
        Path holder = folder.path().resolve(half);
        if (change.reworked) {
            for (String tag : change.tags) {
                Path old = holder.resolve(change.name + "@" + tag + ".sql");
                if (folder.workspace().isFile(old)) {
                    return old;
                }
            }
        }
        Path script = holder.resolve(change.name + ".sql");
        return folder.workspace().isFile(script) ? script : null;
    }

    private static @Nullable Dialect dialect(Folder folder) {
        Folder at = folder;
        for (int up = 0; up < 4 && at != null; up++) {
            if (at.hasFile("sqitch.conf")) {
                Map<String, String> settings = Settings.toml(at.read("sqitch.conf"));
                String engine = settings.get("core.engine");
                return engine == null ? null : Dialect.named(engine).orElse(null);
            }
            at = at.parent();
        }
        return null;
    }
}
