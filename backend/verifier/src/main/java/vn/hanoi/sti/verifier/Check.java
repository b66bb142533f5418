package vn.hanoi.sti.verifier;

import java.util.List;

/**
 * One thing that was looked at.
 *
 * @param key    of its words in {@code words.properties}
 * @param params what the words name, in their order
 */
record Check(Verdict verdict, String key, List<String> params) {
    static Check equal(String key, Object... params) {
        return new Check(Verdict.EQUAL, key, texts(params));
    }

    static Check different(String key, Object... params) {
        return new Check(Verdict.DIFFERENT, key, texts(params));
    }

    static Check unreadable(String key, Object... params) {
        return new Check(Verdict.UNREADABLE, key, texts(params));
    }

    /** Equal or different, said of the same thing with what was found and what it should be. */
    static Check of(String key, String found, String computed) {
        return found.equals(computed) ? equal(key, computed) : different(key + ".different", found, computed);
    }

    private static List<String> texts(Object... params) {
        return java.util.Arrays.stream(params).map(String::valueOf).toList();
    }
}
