package vn.hanoi.sti.criteria;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;

/** Import files for tests, made from the illustrative one; fresh codes keep tests out of each other's way. */
final class Files {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Files() {}

    /** The illustrative file as it is. */
    static ObjectNode illustrative() {
        try (var file = Files.class.getResourceAsStream("/criteria-sets.json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file with these sets only, each under a fresh code. */
    static ObjectNode of(String... codes) {
        var file = illustrative();
        var kept = JSON.createArrayNode();
        for (var code : codes) {
            for (var set : file.get("sets")) {
                if (set.get("code").asText().equals(code)) {
                    kept.add(((ObjectNode) set.deepCopy()).put("code", code + "." + fresh()));
                }
            }
        }
        if (kept.size() != codes.length) {
            throw new IllegalArgumentException(Arrays.toString(codes));
        }
        file.set("sets", kept);
        return file;
    }

    /** The first set of the file. */
    static ObjectNode set(ObjectNode file) {
        return (ObjectNode) file.at("/sets/0");
    }

    /** The first indicator of the file. */
    static ObjectNode indicator(ObjectNode file) {
        return (ObjectNode) file.at("/sets/0/groups/0/criteria/0/indicators/0");
    }

    static String code(ObjectNode file) {
        return set(file).get("code").asText();
    }

    private static String fresh() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
