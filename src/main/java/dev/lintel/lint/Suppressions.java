package dev.lintel.lint;

import dev.lintel.migration.Script;
import dev.lintel.migration.SourceSpan;
import dev.lintel.sql.ReadScript;
import dev.lintel.sql.ReadStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * The directives of one migration half: {@code lintel:allow RULE[, RULE] reason} before, in or just behind a statement,
 * and {@code lintel:allow-file RULE[, RULE] reason} anywhere.
 */
final class Suppressions {

    private static final String ALLOW = "lintel:allow";
    private static final String ALLOW_FILE = "lintel:allow-file";

    private final List<Directive> directives = new ArrayList<>();

    /** A directive about one rule; {@code reason} is empty where none was given. */
    static final class Directive {
        final String rule;
        final String reason;
        final SourceSpan place;
        /** The first and last line it covers, or 0 and the greatest number for the whole file. */
        final int firstLine;

        final int lastLine;
        boolean used;

        Directive(String rule, String reason, SourceSpan place, int firstLine, int lastLine) {
            this.rule = rule;
            this.reason = reason;
            this.place = place;
            this.firstLine = firstLine;
            this.lastLine = lastLine;
        }
    }

    /** Takes in the directives of a script. */
    void add(ReadScript read) {
        for (ReadScript.Comment comment : read.comments()) {
            if (comment.text().startsWith(ALLOW)) {
                addDirective(read, comment);
            }
        }
    }

    /** Whether a finding of this rule at this place is to be kept quiet; notes that the directive was needed. */
    boolean suppresses(String rule, SourceSpan place) {
        boolean quiet = false;
        for (Directive directive : directives) {
            if (directive.rule.equals(rule)
                    && !directive.reason.isEmpty()
                    && directive.place.file() == place.file()
                    && place.line() <= directive.lastLine
                    && place.endLine() >= directive.firstLine) {
                directive.used = true;
                quiet = true;
            }
        }
        return quiet;
    }

    List<Directive> all() {
        return directives;
    }

    private void addDirective(ReadScript read, ReadScript.Comment comment) {
        boolean wholeFile = comment.text().startsWith(ALLOW_FILE);
        String rest = comment.text().substring(wholeFile ? ALLOW_FILE.length() : ALLOW.length());
        if (!rest.isEmpty() && !Character.isWhitespace(rest.charAt(0)) && rest.charAt(0) != ':') {
            return;
        }
        Script script = read.script();
        SourceSpan place = script.span(comment.start(), comment.end());
        int[] lines = wholeFile ? new int[] {0, Integer.MAX_VALUE} : coveredLines(read, comment, place);
        int at = 0;
        List<String> rules = new ArrayList<>();
        while (at < rest.length()) {
            at = skip(rest, at, " \t:");
            int end = at;
            while (end < rest.length() && (Character.isLetterOrDigit(rest.charAt(end)) || rest.charAt(end) == '-')) {
                end++;
            }
            if (end == at) {
                break;
            }
            rules.add(rest.substring(at, end));
            at = skip(rest, end, " \t");
            if (at >= rest.length() || rest.charAt(at) != ',') {
                break;
            }
            at++;
        }
        String reason =
                at < rest.length() ? rest.substring(skip(rest, at, " \t:-–—")).strip() : "";
        for (String rule : rules.isEmpty() ? List.of("") : rules) {
            directives.add(new Directive(rule, reason, place, lines[0], lines[1]));
        }
    }

    /** A directive covers the statement it leads, the line it stands on or leads inside one, or the one it follows. */
    private static int[] coveredLines(ReadScript read, ReadScript.Comment comment, SourceSpan place) {
        ReadStatement previous = null;
        for (ReadStatement each : read.statements()) {
            if (each.statement().end() <= comment.start()) {
                previous = each;
            } else if (each.statement().start() >= comment.end()) {
                if (previous != null && previous.statement().span().endLine() == place.line()) {
                    return new int[] {previous.statement().span().line(), place.line()};
                }
                SourceSpan next = each.statement().span();
                return new int[] {next.line(), next.endLine()};
            } else {
                return new int[] {place.line(), place.endLine() + 1};
            }
        }
        if (previous != null && previous.statement().span().endLine() == place.line()) {
            return new int[] {previous.statement().span().line(), place.line()};
        }
        return new int[] {place.line(), place.line()};
    }

    private static int skip(String text, int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
