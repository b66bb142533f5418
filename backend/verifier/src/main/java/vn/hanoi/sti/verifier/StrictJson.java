package vn.hanoi.sti.verifier;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads JSON in which nothing can hide: no member twice, nothing after the end. */
final class StrictJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    static Optional<JsonNode> read(byte[] bytes) {
        try {
            return Optional.of(MAPPER.readTree(bytes)).filter(JsonNode::isObject);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    /** Members that are missing from, or foreign to, an object that should have exactly these. */
    static Set<String> gaps(JsonNode object, Set<String> members) {
        var gaps = new TreeSet<String>();
        members.stream().filter(member -> !object.has(member)).forEach(gaps::add);
        object.fieldNames().forEachRemaining(name -> {
            if (!members.contains(name)) {
                gaps.add(name);
            }
        });
        return gaps;
    }
}
