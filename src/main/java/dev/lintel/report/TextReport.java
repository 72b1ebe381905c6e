package dev.lintel.report;

import dev.lintel.engine.Impact;
import dev.lintel.lint.Finding;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Report;
import dev.lintel.lint.Severity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Findings as a person reads them. */
public final class TextReport {

    private final Page page;
    private final boolean quiet;

    private TextReport(Look look) {
        this.page = new Page(look.width(), look.colour());
        this.quiet = look.quiet();
    }

    /**
     * How the report is to look.
     *
     * @param width how many cells a line of prose may take
     * @param colour whether the terminal has colour
     * @param quiet whether only findings are wanted: no summary, and nothing at all where there are none
     */
    public record Look(int width, boolean colour, boolean quiet) {}

    /** The whole report. */
    public static String of(Report report, Look look) {
        TextReport text = new TextReport(look);
        text.write(report);
        return text.page.toString();
    }

    private void write(Report report) {
        Finding previous = null;
        for (Finding finding : report.findings()) {
            finding(finding, previous);
            previous = finding;
        }
        if (quiet) {
            return;
        }
        if (report.findings().isEmpty() && report.notUnderstood() == 0) {
            clean(report);
        } else {
            summary(report);
        }
    }

    /** Several findings at one place share its excerpt, and who waits is said once. */
    private void finding(Finding finding, @Nullable Finding previous) {
        boolean samePlace = previous != null && previous.place().equals(finding.place());
        boolean sameImpact = previous != null && samePlace && Objects.equals(previous.impact(), finding.impact());
        Style style = style(finding.severity());
        page.styled(style, finding.severity().id()).text(" ").styled(Style.STRONG, finding.rule());
        page.text(" " + finding.place().file().path() + ":" + finding.place().line() + ":"
                + finding.place().column());
        page.line().line();
        if (!samePlace) {
            new Excerpt(page, finding.place()).print(finding.around(), style);
            page.line();
        }
        paragraph("", finding.message());
        Impact impact = finding.impact();
        if (impact != null && impact.refusal() == null && !sameImpact) {
            impact(impact);
        }
        instead(finding.instead());
        page.line();
    }

    private void impact(Impact impact) {
        List<String> who = Waiting.who(impact);
        for (int i = 0; i < who.size(); i++) {
            paragraph(i == 0 ? "Who waits: " : "           ", who.get(i));
        }
        if (!who.isEmpty()) {
            paragraph("How long:  ", Waiting.howLong(impact));
        }
        for (String unknown : impact.unknowns()) {
            paragraph("Not known: ", unknown);
        }
    }

    private void instead(Instead instead) {
        if (!instead.summary().isEmpty()) {
            page.line();
            paragraph("Instead: ", instead.summary());
        }
        for (Steps.Line line : Steps.of(instead)) {
            if (line.text().isEmpty()) {
                page.line();
            } else if (line.heading()) {
                page.text("      ").styled(Style.FAINT, line.text()).line();
            } else {
                page.text("      ").text(line.text()).line();
            }
        }
    }

    private void paragraph(String label, String sentence) {
        page.text("  ").styled(Style.STRONG, label).wrapped(2 + label.length(), sentence);
    }

    private void clean(Report report) {
        page.styled(Style.STRONG, "No findings").text(" in ");
        page.text(Counted.of(report.migrations(), "migration") + ", " + Counted.of(report.statements(), "statement"));
        String quiet = quiet(report);
        page.text(quiet.isEmpty() ? "" : " (" + quiet.substring(2) + ")");
        page.text(report.sources().isEmpty() ? "" : ": " + String.join("; ", report.sources()))
                .line();
        gone(report);
        notRead(report);
    }

    private void notRead(Report report) {
        for (String set : report.notRead()) {
            page.text(set).line();
        }
    }

    private void summary(Report report) {
        if (!report.findings().isEmpty()) {
            page.text("More on a rule: lintel explain "
                            + report.findings().get(0).rule())
                    .line()
                    .line();
        }
        for (String source : report.sources()) {
            page.text("Read " + source).line();
        }
        notRead(report);
        int understood = report.statements() - report.irrelevant() - report.notUnderstood();
        page.text(Counted.of(report.migrations(), "migration") + ", " + Counted.of(report.statements(), "statement")
                + ": "
                + understood + " understood, " + report.irrelevant() + " irrelevant, " + report.notUnderstood()
                + " not understood");
        page.line();
        counted(Style.ERROR, report.count(Severity.ERROR), "error");
        page.text(", ");
        counted(Style.WARNING, report.count(Severity.WARNING), "warning");
        page.text(", ");
        counted(Style.INFO, report.count(Severity.INFO), "info");
        page.text(quiet(report)).line();
        gone(report);
    }

    private static String quiet(Report report) {
        return (report.suppressed() > 0 ? ", " + report.suppressed() + " suppressed" : "")
                + (report.inBaseline() > 0 ? ", " + report.inBaseline() + " in the baseline" : "");
    }

    private void gone(Report report) {
        int gone = report.goneFromBaseline();
        if (gone > 0) {
            page.text(gone == 1 ? "1 entry of the baseline is" : gone + " entries of the baseline are")
                    .text(" found no more: lintel baseline --prune")
                    .line();
        }
    }

    private void counted(Style style, long count, String what) {
        if (count > 0) {
            page.styled(style, Counted.of(count, what));
        } else {
            page.text(Counted.of(count, what));
        }
    }

    private static Style style(Severity severity) {
        if (severity == Severity.ERROR) {
            return Style.ERROR;
        }
        return severity == Severity.WARNING ? Style.WARNING : Style.INFO;
    }
}
