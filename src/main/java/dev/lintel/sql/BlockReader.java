package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.change.Query;
import dev.lintel.sql.Tokens.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads DO blocks: the SQL statements of a PL/pgSQL body, and whether they are certain to run. */
final class BlockReader {

    private static final int MAX_DEPTH = 20;

    private final StatementReader statements;
    private final ExpressionReader expressions;
    private int depth;

    BlockReader(StatementReader statements, ExpressionReader expressions) {
        this.statements = statements;
        this.expressions = expressions;
    }

    /** From behind DO. */
    void block(Cursor c, Found found) {
        String language = "plpgsql";
        int body = -1;
        while (!c.atEnd()) {
            if (c.accept("language")) {
                language = c.isString() ? c.string() : c.label();
            } else if (body < 0 && c.isString()) {
                body = c.at();
                c.skip();
            } else {
                throw c.notKnown();
            }
        }
        if (body < 0) {
            throw c.notKnown();
        }
        if (!language.equalsIgnoreCase("plpgsql")) {
            throw new Unreadable("a block in " + language.toLowerCase(Locale.ROOT));
        }
        if (++depth > MAX_DEPTH) {
            depth--;
            throw new Unreadable("blocks inside of blocks, too deep");
        }
        int before = found.size();
        Tokens tokens = c.tokens();
        int from = Literals.verbatimStart(tokens, body);
        String value = Literals.value(tokens, body);
        if (from >= 0) {
            new Body(tokens.text(), from, from + value.length(), null, tokens.syntax(), found).read();
        } else {
            new Body(value, 0, value.length(), new int[] {tokens.start(body), tokens.end(body)}, tokens.syntax(), found)
                    .read();
        }
        depth--;
        if (found.size() == before) {
            found.add(new Change.Irrelevant("DO without SQL statements"));
        }
    }

    /** SQL that EXECUTE runs; all of it stands where the EXECUTE stands. */
    private void execute(String sql, Syntax syntax, Found found) {
        if (++depth > MAX_DEPTH) {
            depth--;
            found.add(new Change.NotUnderstood("EXECUTE inside of EXECUTE, too deep"));
            return;
        }
        Splitter splitter = new Splitter(sql, 0, sql.length(), syntax, null);
        while (splitter.next()) {
            int before = found.size();
            Found own = new Found(found.start(), found.end());
            statements.read(splitter.tokens(), own);
            for (ReadStatement.Placed placed : own.all()) {
                found.add(placed.change());
            }
            if (found.size() == before) {
                found.add(new Change.NotUnderstood("nothing to execute"));
            }
        }
        depth--;
    }

    /** The blocks of PL/pgSQL that can stand around a statement. */
    private enum Around {
        BLOCK,
        HANDLER,
        BRANCH,
        LOOP
    }

    private final class Body {
        private final String text;
        /** Where all of it stands in the script's text, if its own offsets do not say so. */
        private final int @Nullable [] place;

        private final Found found;
        private final Lexer lexer;
        private final Tokens tokens;
        private final Deque<Around> around = new ArrayDeque<>();
        /** How much had been found when each of them was opened. */
        private final Deque<Integer> foundBefore = new ArrayDeque<>();

        private int maybe;

        Body(String text, int start, int end, int @Nullable [] place, Syntax syntax, Found found) {
            this.text = text;
            this.place = place;
            this.found = found;
            this.lexer = new Lexer(text, start, end, syntax, null);
            this.tokens = new Tokens(text, syntax);
        }

        private void read() {
            skipDeclarations();
            while (next()) {
                int before = found.size();
                try {
                    statement();
                } catch (Unreadable e) {
                    found.backTo(before);
                    inside().add(new Change.NotUnderstood(e.reason()));
                }
            }
        }

        /** The tokens up to the next semicolon, or up to a word that opens or divides a block. */
        private boolean next() {
            tokens.clear();
            int nesting = 0;
            int cases = 0;
            while (lexer.next(tokens)) {
                int last = tokens.size() - 1;
                if (last == 0) {
                    nesting = 0;
                    cases = 0;
                }
                if (last == 2 && tokens.isOperator(0, "<<") && tokens.isOperator(2, ">>")) {
                    // A label.
                    tokens.clear();
                } else if (tokens.kind(last) == Kind.SIGN) {
                    char sign = text.charAt(tokens.start(last));
                    nesting += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
                    if (sign == ';' && nesting <= 0) {
                        tokens.dropLast();
                        if (tokens.size() > 0) {
                            return true;
                        }
                    }
                } else if (tokens.kind(last) == Kind.WORD && nesting == 0) {
                    if (last > 0 && tokens.is(last, "case")) {
                        cases++;
                    } else if (cases > 0 && tokens.is(last, "end")) {
                        cases--;
                    } else if (cases == 0 && divides(last)) {
                        return true;
                    }
                }
            }
            return tokens.size() > 0;
        }

        /** THEN, LOOP, ELSE, BEGIN, EXCEPTION and DECLARE end no statement, but one starts behind them. */
        private boolean divides(int last) {
            if (last == 0) {
                return tokens.is(0, "begin")
                        || tokens.is(0, "else")
                        || tokens.is(0, "loop")
                        || tokens.is(0, "exception")
                        || tokens.is(0, "declare");
            }
            boolean branch = tokens.is(0, "if")
                    || tokens.is(0, "elsif")
                    || tokens.is(0, "elseif")
                    || tokens.is(0, "when")
                    || tokens.is(0, "case");
            if (branch) {
                return tokens.is(last, "then");
            }
            return tokens.is(last, "loop") && isLoop();
        }

        private boolean isLoop() {
            return tokens.is(0, "for") || tokens.is(0, "foreach") || tokens.is(0, "while");
        }

        private void statement() {
            switch (tokens.word(0)) {
                case "begin" -> open(Around.BLOCK);
                case "declare" -> skipDeclarations();
                case "exception" -> handler();
                case "if" -> open(Around.BRANCH);
                case "case" -> open(Around.BRANCH);
                case "loop", "while" -> open(Around.LOOP);
                case "foreach" -> open(Around.LOOP);
                case "for" -> loopOver();
                case "end" -> close();
                case "elsif",
                        "elseif",
                        "else",
                        "when",
                        "null",
                        "return",
                        "raise",
                        "assert",
                        "exit",
                        "continue",
                        "get",
                        "fetch",
                        "move",
                        "close" -> {
                    // Nothing that reaches a table.
                }
                case "perform" -> perform();
                case "execute" -> dynamic(new Cursor(tokens, 1, tokens.size()));
                case "open" -> openCursor();
                default -> sql();
            }
        }

        private void open(Around kind) {
            around.push(kind);
            foundBefore.push(found.size());
            maybe += kind == Around.BLOCK ? 0 : 1;
        }

        private void close() {
            if (!around.isEmpty()) {
                maybe -= around.pop() == Around.BLOCK ? 0 : 1;
                foundBefore.pop();
            }
        }

        private void handler() {
            if (around.peek() == Around.BLOCK) {
                // What is refused in the block is caught, and all of it is taken back.
                found.maybeSince(foundBefore.peek());
                close();
                open(Around.HANDLER);
            }
        }

        /** What DECLARE declares runs nothing but expressions. */
        private void skipDeclarations() {
            while (true) {
                int before = lexer.at();
                tokens.clear();
                if (!lexer.next(tokens)) {
                    return;
                }
                if (tokens.is(0, "begin") || tokens.kind(0) == Kind.UNCLOSED) {
                    lexer.moveTo(before);
                    tokens.clear();
                    return;
                }
            }
        }

        private Found inside() {
            int start = place == null ? tokens.start(0) : place[0];
            int stop = place == null ? tokens.end(tokens.size() - 1) : place[1];
            return found.inside(start, stop, maybe > 0, around.contains(Around.LOOP));
        }

        private void perform() {
            String query = "SELECT" + tokens.text(0, tokens.size()).substring("PERFORM".length());
            execute(query, tokens.syntax(), inside());
        }

        /** FOR x IN query LOOP and FOR x IN EXECUTE '…' LOOP. */
        private void loopOver() {
            int in = 1;
            while (in < tokens.size() && !tokens.is(in, "in")) {
                in++;
            }
            int query = tokens.is(in + 1, "reverse") ? in + 2 : in + 1;
            int stop = tokens.size() - 1;
            if (tokens.is(query, "execute")) {
                dynamic(new Cursor(tokens, query + 1, stop));
            } else if (tokens.is(query, "select") || tokens.isSign(query, '(')) {
                Query read = expressions.frontEnd().query(tokens.text(query, stop));
                inside().add(read.complete() ? new Change.Select(read) : unreadable(query));
            } else if (isStatement(query)) {
                execute(tokens.text(query, stop), tokens.syntax(), inside());
            }
            open(Around.LOOP);
        }

        /** What gives rows beside SELECT, and may change others. */
        private boolean isStatement(int i) {
            return tokens.is(i, "with")
                    || tokens.is(i, "insert")
                    || tokens.is(i, "update")
                    || tokens.is(i, "delete")
                    || tokens.is(i, "merge")
                    || tokens.is(i, "values")
                    || tokens.is(i, "table");
        }

        private Change unreadable(int query) {
            return tokens.isSign(query, '(')
                    ? new Change.Irrelevant("loop over numbers")
                    : new Change.NotUnderstood("syntax not known in the query of a loop");
        }

        private void openCursor() {
            int i = 0;
            while (i < tokens.size() && !tokens.is(i, "for")) {
                i++;
            }
            if (tokens.is(i + 1, "execute")) {
                dynamic(new Cursor(tokens, i + 2, tokens.size()));
            } else if (i + 1 < tokens.size()) {
                inside().add(new Change.Select(expressions.frontEnd().query(tokens.text(i + 1, tokens.size()))));
            }
        }

        private void dynamic(Cursor c) {
            Found inner = inside();
            String sql = Interpolation.sql(new Cursor(tokens, c.at(), clauseEnd(c)));
            int before = inner.size();
            if (sql != null) {
                execute(sql, tokens.syntax(), inner);
            }
            if (sql == null || (Interpolation.hasPlaceholder(sql) && !onlyRolesAreOpen(inner, before))) {
                inner.backTo(before);
                inner.add(new Change.NotUnderstood("SQL that is put together at run time"));
            }
        }

        /** Whether what is only known at run time is who may do something, and not what is done to which table. */
        private boolean onlyRolesAreOpen(Found inner, int since) {
            for (ReadStatement.Placed each : inner.all().subList(since, inner.size())) {
                if (Interpolation.hasPlaceholder(withoutRoles(each.change()).toString())) {
                    return false;
                }
            }
            return true;
        }

        private Change withoutRoles(Change change) {
            if (change instanceof Change.Grant grant) {
                List<Name> objects = grant.kind() == ObjectKind.ROLE ? List.of() : grant.objects();
                return new Change.Grant(grant.revoke(), grant.kind(), objects, grant.privileges(), List.of());
            }
            if (change instanceof Change.SetOwner set) {
                return new Change.SetOwner(set.kind(), set.object(), "");
            }
            boolean role = change instanceof Change.CreateObject create && create.kind() == ObjectKind.ROLE;
            return role ? new Change.Irrelevant("ROLE") : change;
        }

        /** EXECUTE … INTO and USING. */
        private int clauseEnd(Cursor c) {
            int nesting = 0;
            for (int i = c.at(); i < c.end(); i++) {
                nesting += tokens.isSign(i, '(') ? 1 : tokens.isSign(i, ')') ? -1 : 0;
                if (nesting == 0 && (tokens.is(i, "into") || tokens.is(i, "using"))) {
                    return i;
                }
            }
            return c.end();
        }

        private void sql() {
            if (isAssignment()) {
                return;
            }
            Found inner = inside();
            int into = into();
            if (into < 0 && place == null) {
                statements.read(new Cursor(tokens, 0, tokens.size()), inner);
                return;
            }
            String sql = text.substring(tokens.start(0), tokens.end(tokens.size() - 1));
            if (into >= 0) {
                int from = tokens.start(into) - tokens.start(0);
                int to = tokens.end(targetsEnd(into) - 1) - tokens.start(0);
                sql = sql.substring(0, from) + " ".repeat(to - from) + sql.substring(to);
            }
            execute(sql, tokens.syntax(), inner);
        }

        private boolean isAssignment() {
            int i = 1;
            while (i < tokens.size() && (tokens.isSign(i, '.') || tokens.isSign(i, '[') || tokens.isName(i))) {
                if (tokens.isSign(i, '[')) {
                    Cursor bracket = new Cursor(tokens, i, tokens.size());
                    i = bracket.closing();
                } else if (tokens.isName(i) && !tokens.isSign(i - 1, '.')) {
                    return false;
                }
                i++;
            }
            return tokens.isName(0) && (tokens.isOperator(i, ":=") || tokens.isOperator(i, "="));
        }

        /** The INTO that gives a query's result to variables; that of INSERT INTO gives it to a table. */
        private int into() {
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.is(i, "into") && !tokens.is(i - 1, "insert") && !tokens.is(i - 1, "merge")) {
                    return i;
                }
            }
            return -1;
        }

        private int targetsEnd(int into) {
            int i = tokens.is(into + 1, "strict") ? into + 2 : into + 1;
            while (i < tokens.size() && tokens.isName(i)) {
                i++;
                while (tokens.isSign(i, '.') && i + 1 < tokens.size() && tokens.isName(i + 1)) {
                    i += 2;
                }
                if (!tokens.isSign(i, ',')) {
                    break;
                }
                i++;
            }
            return Math.min(i, tokens.size());
        }
    }
}
