package vn.hanoi.sti.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * What the API answered.
 *
 * @param body the JSON body; missing node when there is none
 * @param etag the header as sent, null when absent
 */
public record Reply(JsonNode body, String etag) {
    /** The id of what the body shows. */
    public UUID id() {
        return UUID.fromString(body.required("id").textValue());
    }

    /** The tag to change this thing with: the header, else the version in the body. */
    public String tag() {
        return etag != null ? etag : versionTag(body);
    }

    /** The tag of a thing shown inside a list. */
    public static String versionTag(JsonNode view) {
        return "\"" + view.required("version").asLong() + "\"";
    }

    /** A text member, null when absent. */
    public String text(String member) {
        return body.path(member).textValue();
    }
}
