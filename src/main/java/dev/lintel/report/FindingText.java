package dev.lintel.report;

import dev.lintel.engine.Impact;
import dev.lintel.lint.Finding;
import java.util.ArrayList;
import java.util.List;

/** What there is to say of one finding, without marks: for the formats that take a text. */
final class FindingText {

    private FindingText() {}

    /** Who waits and for how long, a line each; empty where nobody does. */
    static List<String> waiting(Finding finding) {
        List<String> lines = new ArrayList<>();
        Impact impact = finding.impact();
        if (impact == null || impact.refusal() != null) {
            return lines;
        }
        List<String> who = Waiting.who(impact);
        for (String each : who) {
            lines.add("Who waits: " + each);
        }
        if (!who.isEmpty()) {
            lines.add("How long: " + Waiting.howLong(impact));
        }
        for (String unknown : impact.unknowns()) {
            lines.add("Not known: " + unknown);
        }
        return lines;
    }

    /** The message and what to do instead, one sentence each. */
    static String brief(Finding finding) {
        String instead = finding.instead().summary();
        return instead.isEmpty() ? finding.message() : finding.message() + " Instead: " + instead;
    }

    /** All of it: the message, who waits, and the steps. */
    static String whole(Finding finding) {
        StringBuilder text = new StringBuilder(finding.message()).append('\n');
        for (String line : waiting(finding)) {
            text.append(line).append('\n');
        }
        if (!finding.instead().summary().isEmpty()) {
            text.append("\nInstead: ").append(finding.instead().summary()).append('\n');
        }
        String steps = Steps.text(finding.instead());
        return steps.isEmpty()
                ? text.toString()
                : text.append('\n').append(steps).toString();
    }
}
