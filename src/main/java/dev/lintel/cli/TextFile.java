package dev.lintel.cli;

import dev.lintel.migration.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that the user wrote for Lintel. */
final class TextFile {

    private TextFile() {}

    /** The text of this file, without a byte-order mark; {@code shown} is what messages call it. */
    static String read(Path file, String shown) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UsageException(shown + ": this is not UTF-8");
        } catch (IOException e) {
            throw new UsageException(shown + ": cannot be read: " + FileTrouble.why(e));
        }
    }
}
