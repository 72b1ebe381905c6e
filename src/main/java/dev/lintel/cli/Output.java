package dev.lintel.cli;

import dev.lintel.lint.Report;
import dev.lintel.lint.RulePage;
import dev.lintel.migration.UsageException;
import dev.lintel.report.Format;
import dev.lintel.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a report goes and in which form. Made before anything is linted, so that a slip shows at once. */
final class Output {

    private static final List<String> COLOURS = List.of("auto", "always", "never");

    private final Outside outside;
    private final Format format;
    private final @Nullable String file;
    private final TextReport.Look look;

    private Output(Outside outside, Format format, @Nullable String file, TextReport.Look look) {
        this.outside = outside;
        this.format = format;
        this.file = file;
        this.look = look;
    }

    static Output of(CheckArguments arguments, Outside outside) {
        String format = oneOf(arguments, CheckOption.FORMAT, Format.ids(), Format.TEXT.id());
        String colour = oneOf(arguments, CheckOption.COLOR, COLOURS, "auto");
        boolean toFile = arguments.has(CheckOption.OUTPUT);
        boolean coloured = colour.equals("always") || (colour.equals("auto") && !toFile && outside.hasColour());
        return new Output(
                outside,
                Objects.requireNonNull(Format.named(format)),
                toFile ? arguments.value(CheckOption.OUTPUT).orElseThrow() : null,
                new TextReport.Look(outside.width(), coloured, arguments.has(CheckOption.QUIET)));
    }

    void write(Report report, Function<String, RulePage> pages) throws IOException {
        byte[] bytes = format.write(report, pages, Version.number(), look);
        if (file == null) {
            outside.print(bytes);
            return;
        }
        try {
            Path path = outside.workingDirectory().resolve(file);
            Files.write(path, bytes);
        } catch (InvalidPathException e) {
            throw new UsageException("--output: this is no path");
        } catch (IOException e) {
            throw new UsageException("--output " + file + ": cannot be written: " + FileTrouble.why(e));
        }
    }

    private static String oneOf(CheckArguments arguments, CheckOption option, List<String> known, String otherwise) {
        String value = arguments.value(option).orElse(otherwise);
        if (!known.contains(value)) {
            throw new UsageException(option.longName + ": unknown value " + value
                    + Nearest.hint(value, known, "it takes " + String.join(", ", known)));
        }
        return value;
    }
}
