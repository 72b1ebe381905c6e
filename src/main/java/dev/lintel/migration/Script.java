package dev.lintel.migration;

import java.util.Arrays;

/**
 * SQL text and the place of each of its characters in the user's file: a stretch of the file itself, a stretch in which
 * placeholders were replaced, or SQL that a framework would send for a call in the file.
 */
public final class Script {

    private final SourceFile file;
    private final String text;
    /** Piece i of the text starts here; ascending, the first is 0. */
    private final int[] textStarts;
    /** Where piece i stands in the file. */
    private final int[] fileStarts;
    /** How long piece i is in the file; a piece as long in the text as in the file is verbatim. */
    private final int[] fileLengths;

    private Script(SourceFile file, String text, int[] textStarts, int[] fileStarts, int[] fileLengths) {
        this.file = file;
        this.text = text;
        this.textStarts = textStarts;
        this.fileStarts = fileStarts;
        this.fileLengths = fileLengths;
    }

    /** The whole file. */
    public static Script of(SourceFile file) {
        return part(file, 0, file.text().length());
    }

    /** A stretch of the file, as it stands. */
    public static Script part(SourceFile file, int start, int end) {
        return new Script(
                file, file.text().substring(start, end), new int[] {0}, new int[] {start}, new int[] {end - start});
    }

    /** The whole file with stretches of it replaced, which ascend and do not overlap; each new text has the place of the old. */
    public static Script replaced(SourceFile file, int[] starts, int[] ends, String[] replacements) {
        String source = file.text();
        StringBuilder text = new StringBuilder(source.length());
        int most = 2 * starts.length + 1;
        int[] textStarts = new int[most];
        int[] fileStarts = new int[most];
        int[] fileLengths = new int[most];
        int pieces = 0;
        int from = 0;
        for (int i = 0; i <= starts.length; i++) {
            int to = i < starts.length ? starts[i] : source.length();
            if (to > from) {
                textStarts[pieces] = text.length();
                fileStarts[pieces] = from;
                fileLengths[pieces++] = to - from;
                text.append(source, from, to);
            }
            if (i < starts.length) {
                from = ends[i];
                if (!replacements[i].isEmpty()) {
                    textStarts[pieces] = text.length();
                    fileStarts[pieces] = to;
                    fileLengths[pieces++] = from - to;
                    text.append(replacements[i]);
                }
            }
        }
        if (pieces == 0) {
            return part(file, source.length(), source.length());
        }
        return new Script(
                file,
                text.toString(),
                Arrays.copyOf(textStarts, pieces),
                Arrays.copyOf(fileStarts, pieces),
                Arrays.copyOf(fileLengths, pieces));
    }

    /** SQL that stands nowhere; all of it belongs to the place that asks for it. */
    public static Script generated(String sql, SourceSpan place) {
        return new Script(
                place.file(), sql, new int[] {0}, new int[] {place.start()}, new int[] {place.end() - place.start()});
    }

    /** This script with a stretch of its text replaced; the new text belongs to the place of the old. */
    public Script replace(int start, int end, String replacement) {
        int pieces = textStarts.length;
        int[] newText = new int[pieces + 2];
        int[] newFile = new int[pieces + 2];
        int[] newLength = new int[pieces + 2];
        int count = 0;
        int shift = replacement.length() - (end - start);
        for (int i = 0; i < pieces; i++) {
            int from = textStarts[i];
            int to = i + 1 < pieces ? textStarts[i + 1] : text.length();
            boolean verbatim = to - from == fileLengths[i];
            if (from < start) {
                newText[count] = from;
                newFile[count] = fileStarts[i];
                newLength[count++] = verbatim ? Math.min(to, start) - from : fileLengths[i];
            }
            if (start >= from && (start < to || i + 1 == pieces)) {
                SourceSpan old = span(start, end);
                newText[count] = start;
                newFile[count] = old.start();
                newLength[count++] = old.end() - old.start();
            }
            if (to > end && end >= from) {
                newText[count] = end + shift;
                newFile[count] = verbatim ? fileStarts[i] + (end - from) : fileStarts[i];
                newLength[count++] = verbatim ? to - end : fileLengths[i];
            } else if (from > end) {
                newText[count] = from + shift;
                newFile[count] = fileStarts[i];
                newLength[count++] = fileLengths[i];
            }
        }
        return new Script(
                file,
                text.substring(0, start) + replacement + text.substring(end),
                Arrays.copyOf(newText, count),
                Arrays.copyOf(newFile, count),
                Arrays.copyOf(newLength, count));
    }

    /** The file that the places are in. */
    public SourceFile file() {
        return file;
    }

    /** The SQL. */
    public String text() {
        return text;
    }

    /** Where a stretch of the text stands in the file. */
    public SourceSpan span(int start, int end) {
        int from = place(start, false);
        return new SourceSpan(file, from, Math.max(from, place(end, true)));
    }

    private int place(int offset, boolean isEnd) {
        // The end of a stretch belongs to the piece of its last character.
        int found = Arrays.binarySearch(textStarts, isEnd && offset > 0 ? offset - 1 : offset);
        int piece = found >= 0 ? found : -found - 2;
        int pieceEnd = piece + 1 < textStarts.length ? textStarts[piece + 1] : text.length();
        if (pieceEnd - textStarts[piece] == fileLengths[piece]) {
            return fileStarts[piece] + (offset - textStarts[piece]);
        }
        return isEnd ? fileStarts[piece] + fileLengths[piece] : fileStarts[piece];
    }
}
