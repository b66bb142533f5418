package vn.hanoi.sti.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The realm as it is imported: the production-like file, with the demonstration's overlay laid over it. */
final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KEYS = Map.of("clients", "clientId", "users", "username");

    private RealmFile() {}

    /** Reads both files, merges them and fills the {@code ${NAME}} places from the given values. */
    static ObjectNode merged(Path realm, Path overlay, Map<String, String> places) {
        try {
            return merge(read(realm, places), read(overlay, places));
        } catch (IOException failure) {
            throw new Trouble("The realm files cannot be read: " + failure.getMessage(), failure);
        }
    }

    /** Objects with the same key are merged member by member, others appended; the overlay wins. */
    static ObjectNode merge(ObjectNode realm, ObjectNode overlay) {
        var result = realm.deepCopy();
        overlay.properties().forEach(member -> {
            var base = result.get(member.getKey());
            if (base instanceof ArrayNode array && member.getValue() instanceof ArrayNode additions) {
                additions.forEach(addition -> lay(array, addition, KEYS.get(member.getKey())));
            } else {
                result.set(member.getKey(), member.getValue());
            }
        });
        return result;
    }

    private static void lay(ArrayNode array, com.fasterxml.jackson.databind.JsonNode addition, String key) {
        if (key != null) {
            for (var present : array) {
                if (present.path(key).equals(addition.path(key))) {
                    ((ObjectNode) present).setAll((ObjectNode) addition);
                    return;
                }
            }
        }
        array.add(addition);
    }

    private static ObjectNode read(Path file, Map<String, String> places) throws IOException {
        return fill(Files.readString(file), places);
    }

    static ObjectNode fill(String text, Map<String, String> places) throws JsonProcessingException {
        var filled = text;
        for (var place : places.entrySet()) {
            filled = filled.replace("${" + place.getKey() + "}", place.getValue());
        }
        return (ObjectNode) JSON.readTree(filled);
    }
}
