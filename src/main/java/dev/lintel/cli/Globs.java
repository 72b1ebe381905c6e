package dev.lintel.cli;

import java.util.List;

/**
 * Simple globs: {@code *} and {@code ?} stay inside one folder, {@code **} crosses folders, and a folder stands for all
 * that is in it. Not those of {@code java.nio}, which start the regular expressions.
 */
final class Globs {

    private final List<String> globs;

    Globs(List<String> globs) {
        this.globs = List.copyOf(globs);
    }

    boolean isEmpty() {
        return globs.isEmpty();
    }

    /** Whether one of them takes this path, which has forward slashes. */
    boolean match(String path) {
        for (String glob : globs) {
            if (matches(clean(glob), 0, path, 0)) {
                return true;
            }
        }
        return false;
    }

    private static String clean(String glob) {
        String clean = glob.startsWith("./") ? glob.substring(2) : glob;
        return clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    private static boolean matches(String glob, int g, String path, int p) {
        int atGlob = g;
        int atPath = p;
        while (atGlob < glob.length()) {
            char c = glob.charAt(atGlob);
            if (c == '*') {
                return star(glob, atGlob, path, atPath);
            }
            if (atPath == path.length() || (c == '?' ? path.charAt(atPath) == '/' : path.charAt(atPath) != c)) {
                return false;
            }
            atGlob++;
            atPath++;
        }
        return atPath == path.length() || path.charAt(atPath) == '/';
    }

    private static boolean star(String glob, int g, String path, int p) {
        boolean crosses = glob.startsWith("**", g);
        int after = g + (crosses ? 2 : 1);
        if (crosses && glob.startsWith("/", after) && matches(glob, after + 1, path, p)) {
            return true;
        }
        for (int end = p; end <= path.length(); end++) {
            if (matches(glob, after, path, end)) {
                return true;
            }
            if (end < path.length() && path.charAt(end) == '/' && !crosses) {
                return false;
            }
        }
        return false;
    }
}
