package dev.lintel.cli;

import dev.lintel.lint.Baseline;
import dev.lintel.lint.Report;
import dev.lintel.report.Counted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code lintel baseline}: writes down what is found now, or drops from what is written down what is found no more. */
final class BaselineCommand {

    private final CheckArguments arguments;
    private final Outside outside;

    BaselineCommand(CheckArguments arguments, Outside outside) {
        this.arguments = arguments;
        this.outside = outside;
    }

    int run(boolean prune) throws IOException {
        BaselineFile file = file();
        // Read first: a broken file shows at once.
        Baseline known = prune ? file.read() : null;
        Report report = new CheckCommand(arguments, outside).everything();
        if (known == null) {
            List<Baseline.Entry> entries = Baseline.of(report, file.paths()).entries();
            file.write(entries);
            outside.print("Wrote " + Counted.of(entries.size(), "finding") + " to " + file.shown()
                    + ". lintel check --baseline " + file.shown()
                    + ", or baseline: in .lintel.yaml, keeps them quiet.\n");
            return ExitStatus.CLEAN;
        }
        known.quiet(report);
        List<Baseline.Entry> gone = known.gone(file::exists);
        List<Baseline.Entry> left = new ArrayList<>(known.entries());
        left.removeAll(gone);
        if (!gone.isEmpty()) {
            file.write(left);
        }
        outside.print("Dropped " + gone.size() + " of "
                + Counted.of(known.entries().size(), "finding") + " from " + file.shown() + ".\n");
        return ExitStatus.CLEAN;
    }

    /** What {@code --output} names, else what the configuration does, else the usual name. */
    private BaselineFile file() {
        if (arguments.has(CheckOption.OUTPUT)) {
            String name = arguments.value(CheckOption.OUTPUT).orElseThrow();
            return new BaselineFile(Target.resolve(outside.workingDirectory(), name), name, outside);
        }
        for (Target target : Target.of(arguments, outside)) {
            BaselineFile its = target.baseline(outside);
            if (its != null) {
                return its;
            }
        }
        return new BaselineFile(
                outside.workingDirectory().resolve(BaselineFile.USUAL_NAME), BaselineFile.USUAL_NAME, outside);
    }
}
