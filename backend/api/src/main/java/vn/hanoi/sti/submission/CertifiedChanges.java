package vn.hanoi.sti.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares two certified documents cell by cell. Pure. */
final class CertifiedChanges {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CertifiedChanges() {}

    /** @param before null when nothing was certified yet */
    static List<CertificationView.Change> between(String before, JsonNode after) {
        var old = before == null ? Map.<String, JsonNode>of() : cells(read(before));
        var now = cells(after);
        var changes = new ArrayList<CertificationView.Change>();
        now.forEach((place, cell) -> {
            var was = old.get(place);
            if (was == null || !said(was).equals(said(cell))) {
                changes.add(change(place, was, cell));
            }
        });
        var gone = new TreeSet<>(old.keySet());
        gone.removeAll(now.keySet());
        gone.forEach(place -> changes.add(change(place, old.get(place), null)));
        return changes;
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a receipt holds JSON", impossible);
        }
    }

    /** Saved again with the same words is no change. */
    private static List<JsonNode> said(JsonNode cell) {
        return List.of(cell.path("state"), cell.path("value"), cell.path("explanation"));
    }

    private static Map<String, JsonNode> cells(JsonNode document) {
        Map<String, JsonNode> cells = new LinkedHashMap<>();
        document.path("values")
                .forEach(cell -> cells.put(
                        cell.get("indicator").asText() + "/"
                                + cell.get("period").asText(),
                        cell));
        return cells;
    }

    private static CertificationView.Change change(String place, JsonNode before, JsonNode after) {
        var parts = place.split("/");
        return new CertificationView.Change(parts[0], parts[1], view(before), view(after));
    }

    private static CertificationView.Said view(JsonNode cell) {
        return cell == null
                ? null
                : new CertificationView.Said(
                        cell.get("revision").intValue(),
                        cell.get("state").asText(),
                        cell.path("value").isObject() ? cell.get("value") : null,
                        cell.path("explanation").textValue());
    }
}
