package vn.hanoi.sti.minutes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hanoi.sti.ballot.BallotView;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.meeting.MeetingView;

/** The minutes as one document, and the part of it that somebody may read. */
@ApplicationScoped
class MinutesDocument {
    private static final String FORMAT = "sti-meeting-minutes/1";
    private static final String ITEMS = "items";
    private static final String UNNAMED = "-";

    private final ObjectMapper json;

    MinutesDocument(ObjectMapper json) {
        this.json = json;
    }

    /** Canonical text and its digest. */
    record Text(String content, String digest) {
        private static Text of(ObjectNode document) {
            var bytes = CanonicalJson.bytes(document);
            return new Text(new String(bytes, StandardCharsets.UTF_8), CanonicalJson.sha256(bytes));
        }
    }

    Text of(MeetingView meeting, List<BallotView> ballots, Instant closedAt) {
        var document = json.createObjectNode().put("format", FORMAT);
        var held = document.set("meeting", json.valueToTree(meeting)).withObject("/meeting");
        held.put("state", "CLOSED").put("closedAt", closedAt.toString()).remove("ownMemberId");
        document.set("ballots", json.valueToTree(ballots));
        // What somebody may do now is no part of what was.
        document.findParents("allowedActions")
                .forEach(parent -> ((ObjectNode) parent).set("allowedActions", json.createArrayNode()));
        return Text.of(document);
    }

    /**
     * Without items that are closed to the reader, and what belongs to them; numbered as if they had not been.
     *
     * @param items that the reader may know of
     * @param named the reader may know who sits in the council
     */
    Text extract(String content, List<UUID> items, boolean named) {
        var document = read(content);
        var meeting = document.withObject("/meeting");
        keep(meeting, ITEMS, item -> items.contains(id(item, "id")));
        var position = 1;
        for (var item : meeting.get(ITEMS)) {
            ((ObjectNode) item).put("position", position++);
        }
        keep(meeting, "tasks", task -> !task.hasNonNull("itemId") || items.contains(id(task, "itemId")));
        keep(document, "ballots", ballot -> items.contains(id(ballot, "itemId")));
        if (!named) {
            meeting.get("members").forEach(member -> ((ObjectNode) member).remove("displayName"));
            document.findParents("recordedByName")
                    .forEach(parent -> ((ObjectNode) parent).put("recordedByName", UNNAMED));
        }
        return Text.of(document);
    }

    private static void keep(ObjectNode parent, String list, Predicate<JsonNode> kept) {
        var left = parent.arrayNode();
        parent.get(list).forEach(element -> {
            if (kept.test(element)) {
                left.add(element);
            }
        });
        parent.set(list, left);
    }

    private static UUID id(JsonNode node, String field) {
        return UUID.fromString(node.get(field).textValue());
    }

    private ObjectNode read(String content) {
        try {
            return (ObjectNode) json.readTree(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
