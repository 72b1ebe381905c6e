package dev.lintel.lint;

import java.util.HashMap;
import java.util.Map;

/** Names findings so that a name stays when lines move: by what is said where. Equal ones are told apart by their order. */
final class Fingerprints {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The name of the next finding. */
    String next(String rule, String path, String statement) {
        long hash = FNV_OFFSET;
        hash = hash(hash, rule);
        hash = hash(hash, path);
        boolean blank = false;
        for (int i = 0; i < statement.length(); i++) {
            char c = statement.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
            } else {
                hash = blank ? (hash ^ ' ') * FNV_PRIME : hash;
                hash = (hash ^ c) * FNV_PRIME;
                blank = false;
            }
        }
        String key = Long.toHexString(hash);
        int count = seen.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "-" + count;
    }

    private static long hash(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return (hash ^ 0) * FNV_PRIME;
    }
}
