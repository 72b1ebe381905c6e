package dev.lintel.cli;

import dev.lintel.lint.Defect;
import dev.lintel.migration.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

/** From arguments to an exit status. */
public final class CommandLine {

    private CommandLine() {}

    /** Runs a command. Never throws. */
    public static int run(String[] args, Outside outside) {
        try {
            return command(Arrays.asList(args), outside);
        } catch (UsageException e) {
            outside.complain("lintel: " + e.getMessage() + "\n");
            return ExitStatus.USAGE;
        } catch (IOException e) {
            outside.complain("lintel: the output cannot be written: " + FileTrouble.why(e) + "\n");
            return ExitStatus.USAGE;
        } catch (Throwable e) {
            crash(e, args, outside);
            return ExitStatus.CRASH;
        }
    }

    private static int command(List<String> args, Outside outside) throws IOException {
        if (args.isEmpty()) {
            throw new UsageException("say what to do: lintel check [PATH...]; lintel --help lists the commands");
        }
        String first = args.get(0);
        if (first.equals("check")) {
            return check(CheckArguments.read(args.subList(1, args.size())), outside);
        }
        if (first.equals("--version") || first.equals("-V")) {
            outside.print(Version.line() + "\n");
            return ExitStatus.CLEAN;
        }
        return new OtherCommands(outside).run(args);
    }

    private static int check(CheckArguments arguments, Outside outside) throws IOException {
        if (arguments.has(CheckOption.HELP)) {
            new OtherCommands(outside).help("check");
            return ExitStatus.CLEAN;
        }
        if (arguments.has(CheckOption.VERSION)) {
            outside.print(Version.line() + "\n");
            return ExitStatus.CLEAN;
        }
        return new CheckCommand(arguments, outside).run();
    }

    private static void crash(Throwable e, String[] args, Outside outside) {
        Throwable cause = e instanceof Defect && e.getCause() != null ? e.getCause() : e;
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        String doing = e instanceof Defect ? "While doing this: " + e.getMessage() + "\n\n" : "";
        outside.complain("lintel: a defect of Lintel stopped this run; nothing is known about these migrations.\n"
                + "Please report it, with the lines below and the statement if you may share it.\n\n"
                + doing
                + Version.line() + ", Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name")
                + "\nlintel " + String.join(" ", args) + "\n" + trace);
    }
}
