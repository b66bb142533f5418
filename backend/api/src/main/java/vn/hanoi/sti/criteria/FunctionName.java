package vn.hanoi.sti.criteria;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;

/** What a function of an organization is called in both languages. */
record FunctionName(
        @Schema(required = true) OrganizationFunction code,
        @Schema(required = true) String vi,
        @Schema(required = true) String en) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The form in which a set keeps them; equal lists give equal text. */
    static String write(List<FunctionName> names) {
        try {
            return JSON.writeValueAsString(names);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<FunctionName> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
