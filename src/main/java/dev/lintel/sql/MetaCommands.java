package dev.lintel.sql;

import dev.lintel.change.Change;

/** Reads the commands of psql. */
final class MetaCommands {

    private MetaCommands() {}

    static void read(Cursor c, ExpressionReader expressions, Found found) {
        String line = c.tokens().text(c.at()).strip();
        c.skip();
        int end = 1;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end)) && line.charAt(end) != '\\') {
            end++;
        }
        String command = line.substring(0, end);
        switch (command) {
            case "\\copy" -> copy(line.substring(end), c.tokens().syntax(), expressions, found);
            case "\\c", "\\connect" -> found.add(new Change.NotUnderstood("what follows runs in another database"));
            case "\\i", "\\ir", "\\include", "\\include_relative" ->
                found.add(new Change.NotUnderstood("another file is read here"));
            case "\\gexec" -> found.add(new Change.NotUnderstood("the rows of a query are run as SQL"));
            case "\\if", "\\elif", "\\else", "\\endif" ->
                found.add(new Change.NotUnderstood("whether statements run is decided by psql"));
            case "\\!", "\\lo_import", "\\lo_unlink", "\\bind", "\\bind_named", "\\parse", "\\startpipeline" ->
                found.add(new Change.NotUnderstood(command + " of psql"));
            case "\\q" -> found.add(new Change.NotUnderstood("the script ends here, before its last line"));
            default -> found.add(new Change.Irrelevant(command));
        }
    }

    private static void copy(String arguments, Syntax syntax, ExpressionReader expressions, Found found) {
        Tokens tokens = new Tokens(arguments, syntax);
        Lexer lexer = new Lexer(arguments, 0, arguments.length(), syntax, null);
        while (lexer.next(tokens)) {
            // Read all.
        }
        found.add(MaintenanceReader.copy(new Cursor(tokens, 0, tokens.size()), expressions));
    }
}
