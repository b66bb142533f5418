package vn.hanoi.sti.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;

/** The published illustrative sets and the worked cases. */
public final class Resources {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode SETS = read(path("criteria-sets.json")).get("sets");

    private Resources() {}

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<JsonNode> sets() {
        return StreamSupport.stream(SETS.spliterator(), false);
    }

    public static ObjectNode setJson(String code) {
        return sets().filter(set -> set.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow()
                .deepCopy();
    }

    public static CriteriaSet set(String code) {
        return CriteriaSetReader.read(setJson(code)).set().orElseThrow();
    }

    public static List<Path> goldens() {
        try (Stream<Path> files = Files.list(path("golden"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode golden(String name) {
        return read(path("golden").resolve(name + ".json"));
    }

    public static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(Resources.class.getResource("/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
