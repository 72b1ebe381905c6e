package dev.lintel;

/** Starts Lintel. */
public final class Main {

    private Main() {}

    /** Runs the command line and leaves with its exit status. */
    public static void main(String[] args) {
        System.out.println("lintel");
    }
}
