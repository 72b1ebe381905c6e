package dev.lintel.migration.reader;

import java.util.Comparator;

/** How file names and versions are read and ordered. */
final class Names {

    /** 2 before 10. A class and not a lambda: it is on the way of every run. */
    static final Comparator<String> NATURAL = new Natural();

    private static final class Natural implements Comparator<String> {
        @Override
        public int compare(String left, String right) {
            return natural(left, right);
        }
    }

    private Names() {}

    static boolean isSql(String name) {
        return endsWithIgnoreCase(name, ".sql") && !name.startsWith(".");
    }

    static boolean endsWithIgnoreCase(String name, String end) {
        return name.regionMatches(true, name.length() - end.length(), end, 0, end.length());
    }

    static String without(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The digits that the name begins with. */
    static String number(String name) {
        int end = digits(name, 0);
        return name.substring(0, end);
    }

    static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the name is digits and an underscore and something. */
    static boolean isNumbered(String name) {
        int end = digits(name, 0);
        return end > 0 && end + 1 < name.length() && name.charAt(end) == '_';
    }

    /** Whether the name begins the way versions do: {@code 12}, {@code V12}, {@code R_}. */
    static boolean looksVersioned(String name) {
        char first = name.charAt(0);
        if (isDigit(first) || name.length() < 2) {
            return isDigit(first);
        }
        char second = name.charAt(1);
        return (isDigit(second) && "VUBRvubr".indexOf(first) >= 0) || (second == '_' && (first == 'R' || first == 'r'));
    }

    /** Compares texts of digits as numbers of any size. */
    static int compareNumbers(String left, String right) {
        int l = leadingZeros(left);
        int r = leadingZeros(right);
        int byLength = Integer.compare(left.length() - l, right.length() - r);
        return byLength != 0 ? byLength : left.substring(l).compareTo(right.substring(r));
    }

    private static int leadingZeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    /** Compares names the way people count: 2 before 10. */
    static int natural(String left, String right) {
        int l = 0;
        int r = 0;
        while (l < left.length() && r < right.length()) {
            int lEnd = digits(left, l);
            int rEnd = digits(right, r);
            int order;
            if (lEnd > l && rEnd > r) {
                order = compareNumbers(left.substring(l, lEnd), right.substring(r, rEnd));
                l = lEnd;
                r = rEnd;
            } else {
                order = Character.compare(left.charAt(l++), right.charAt(r++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(left.length() - l, right.length() - r);
        return rest != 0 ? rest : left.compareTo(right);
    }
}
