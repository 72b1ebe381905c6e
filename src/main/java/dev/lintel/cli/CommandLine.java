package dev.lintel.cli;

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
            outside.complain("lintel: the output cannot be written: " + e.getMessage() + "\n");
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
            return new CheckCommand(CheckArguments.read(args.subList(1, args.size())), outside).run();
        }
        if (first.equals("--version") || first.equals("-V")) {
            outside.print(Version.line() + "\n");
            return ExitStatus.CLEAN;
        }
        throw new UsageException("there is no command " + first);
    }

    private static void crash(Throwable e, String[] args, Outside outside) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        outside.complain("lintel: this is a defect of Lintel, not of your migrations. Nothing was checked to the end.\n"
                + "Please report it with all the lines below; the statement that was being read helps most.\n\n"
                + Version.line() + ", Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name")
                + "\nlintel " + String.join(" ", args) + "\n" + trace);
    }
}
