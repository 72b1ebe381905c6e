package dev.lintel.report;

import dev.lintel.lint.RulePage;
import dev.lintel.lint.Severity;
import java.util.List;

/** The page of a rule as {@code lintel explain} shows it. */
public final class RulePageText {

    private RulePageText() {}

    /** The whole page. */
    public static String of(RulePage rule, TextReport.Look look) {
        Page head = new Page(look.width(), look.colour());
        head.styled(Style.STRONG, rule.id()).text(": ").wrapped(rule.id().length() + 2, rule.title());
        Style style = rule.severity() == Severity.ERROR
                ? Style.ERROR
                : rule.severity() == Severity.WARNING ? Style.WARNING : Style.INFO;
        head.styled(style, rule.shownSeverity()).text(", " + rule.category().id() + ", ");
        head.text(String.join(" ", rule.engines()) + (rule.since().isEmpty() ? "" : ", since " + rule.since()));
        head.line();
        listed("examples proved on: ", rule.proved(), head);
        listed("also: ", rule.aliases(), head);
        listed("elsewhere: ", rule.peers(), head);
        return head.line() + MarkdownText.of(rule.markdown(), look);
    }

    private static void listed(String what, List<String> items, Page head) {
        if (!items.isEmpty()) {
            head.text(what).wrapped(what.length(), String.join(", ", items));
        }
    }
}
