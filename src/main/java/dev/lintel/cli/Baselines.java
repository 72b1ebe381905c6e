package dev.lintel.cli;

import dev.lintel.lint.Baseline;
import dev.lintel.lint.Report;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The baselines of a run: the one that the arguments name, else those of the configurations. Each is read once. */
final class Baselines {

    private final CheckArguments arguments;
    private final Outside outside;
    private final Map<Path, Known> read = new LinkedHashMap<>();

    private record Known(BaselineFile file, Baseline baseline) {}

    Baselines(CheckArguments arguments, Outside outside) {
        this.arguments = arguments;
        this.outside = outside;
    }

    /** The report without what the baseline of its target knows. */
    Report quiet(Target target, Report report) {
        Baseline baseline = of(target);
        return baseline == null ? report : baseline.quiet(report);
    }

    /** The baseline of a target; null where it has none. */
    @Nullable Baseline of(Target target) {
        BaselineFile file = file(target);
        if (file == null) {
            return null;
        }
        Known known = read.get(file.path());
        if (known == null) {
            known = new Known(file, file.read());
            read.put(file.path(), known);
        }
        return known.baseline();
    }

    /** How many entries are found no more. */
    int gone() {
        int gone = 0;
        for (Known known : read.values()) {
            gone += known.baseline().gone(known.file()::exists).size();
        }
        return gone;
    }

    private @Nullable BaselineFile file(Target target) {
        if (!arguments.has(CheckOption.BASELINE)) {
            return target.baseline(outside);
        }
        String name = arguments.value(CheckOption.BASELINE).orElseThrow();
        return new BaselineFile(Target.resolve(outside.workingDirectory(), name), name, outside);
    }
}
