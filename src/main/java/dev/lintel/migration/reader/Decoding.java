package dev.lintel.migration.reader;

import dev.lintel.migration.UsageException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** From bytes to text: UTF-8, or UTF-16 where a byte-order mark says so. Other encodings are refused, not guessed. */
final class Decoding {

    private static final char REPLACEMENT = '\uFFFD';

    private Decoding() {}

    static String decode(String shown, byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return checked(shown, bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return checked(shown, bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // The fast way puts this character for what it cannot decode; only then is the slow way worth it.
        if (text.indexOf(REPLACEMENT) >= 0) {
            text = checked(shown, bytes, start, StandardCharsets.UTF_8, "UTF-8");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UsageException(shown + ": a NUL character in line " + line(text, nul)
                    + "; SQL cannot hold one (is it UTF-16 without a byte-order mark, or no text at all?)");
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String checked(String shown, byte[] bytes, int start, Charset charset, String name) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            out.flip();
            String before = out.toString();
            throw new UsageException(shown + ": not valid " + name + ": byte 0x" + hex(bytes[in.position()])
                    + " at offset " + in.position() + ", line " + line(before, before.length())
                    + "; save the file as UTF-8");
        }
        return out.flip().toString();
    }

    private static String hex(byte value) {
        String digits = "0123456789ABCDEF";
        return "" + digits.charAt((value & 0xFF) >> 4) + digits.charAt(value & 0xF);
    }

    private static int line(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }
}
