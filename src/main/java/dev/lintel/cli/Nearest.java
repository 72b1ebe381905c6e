package dev.lintel.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
final class Nearest {

    private Nearest() {}

    /** The end of a message about an unknown word: a suggestion where one is near, else what to do. */
    static String hint(String word, List<String> known, String otherwise) {
        Optional<String> nearest = to(word, known);
        return nearest.isPresent() ? "; did you mean " + nearest.get() + "?" : "; " + otherwise;
    }

    /** The known word with the fewest edits to this one, if they are few enough for a slip. */
    static Optional<String> to(String word, List<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT).replace('_', '-');
        String best = "";
        int fewest = Math.max(2, wanted.length() / 3) + 1;
        for (String candidate : known) {
            int edits = edits(wanted, candidate);
            if (edits < fewest) {
                fewest = edits;
                best = candidate;
            }
        }
        if (!best.isEmpty() || wanted.length() < 4) {
            return best.isEmpty() ? Optional.empty() : Optional.of(best);
        }
        for (String candidate : known) {
            if (candidate.startsWith(wanted) || candidate.contains("-" + wanted)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Insertions, deletions, replacements and swaps of neighbours. */
    private static int edits(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
