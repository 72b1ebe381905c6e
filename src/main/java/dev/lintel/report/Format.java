package dev.lintel.report;

import dev.lintel.lint.Report;
import dev.lintel.lint.RulePage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms that a report can have. */
public enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    GITLAB,
    JUNIT,
    CHECKSTYLE,
    RDJSON,
    MARKDOWN,
    HTML;

    /** What {@code --format} calls it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ids of all, in order. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Format format : values()) {
            ids.add(format.id());
        }
        return ids;
    }

    /** The format of this id; null where there is none. */
    public static @Nullable Format named(String id) {
        for (Format format : values()) {
            if (format.id().equals(id)) {
                return format;
            }
        }
        return null;
    }

    /**
     * The report in this form, as UTF-8.
     *
     * @param pages the page of a rule, which SARIF carries
     * @param lintelVersion the version that found all this
     * @param look how text is to look; the other forms do not depend on it
     */
    public byte[] write(Report report, Function<String, RulePage> pages, String lintelVersion, TextReport.Look look) {
        if (this == JSON) {
            return JsonReport.of(report, lintelVersion);
        }
        if (this == SARIF) {
            return SarifReport.of(report, pages, lintelVersion);
        }
        if (this == GITLAB) {
            return GitlabReport.of(report);
        }
        return this == RDJSON
                ? RdjsonReport.of(report)
                : text(report, lintelVersion, look).getBytes(StandardCharsets.UTF_8);
    }

    // No switch over the enum: it would load a class of its own on the way of every run.
    private String text(Report report, String lintelVersion, TextReport.Look look) {
        if (this == TEXT) {
            return TextReport.of(report, look);
        }
        if (this == GITHUB) {
            return GithubReport.of(report);
        }
        if (this == JUNIT) {
            return JunitReport.of(report);
        }
        if (this == CHECKSTYLE) {
            return CheckstyleReport.of(report);
        }
        return this == MARKDOWN ? MarkdownReport.of(report) : HtmlReport.of(report, lintelVersion);
    }
}
