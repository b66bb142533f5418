package vn.hanoi.sti.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Published illustrative sets, imported through the API under codes of their own. */
public final class TestCriteria {
    private static final Map<String, String> PUBLISHED = new HashMap<>();

    private TestCriteria() {}

    /** Id of the published set for organizations. */
    public static String organization() {
        return published("PL6-ORG");
    }

    /** Id of a published set made of the illustrative one with this code. */
    public static synchronized String published(String code) {
        return PUBLISHED.computeIfAbsent(code, c -> {
            var id = draft(c, "TESTING-" + c);
            Account.DOST_LEADER
                    .call()
                    .header("If-Match", "\"0\"")
                    .body("{}")
                    .post("/api/v1/criteria-sets/" + id + "/publications")
                    .then()
                    .statusCode(200);
            return id;
        });
    }

    /** Imports the illustrative set under another code; answers the id of the draft. */
    public static String draft(String code, String as) {
        var file = file();
        var sets = (ArrayNode) file.get("sets");
        for (var i = sets.size() - 1; i >= 0; i--) {
            if (!sets.get(i).get("code").asText().equals(code)) {
                sets.remove(i);
            }
        }
        ((ObjectNode) sets.get(0)).put("code", as);
        return Account.DOST_OFFICER
                .call()
                .body(file.toString())
                .post("/api/v1/criteria-sets/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("imported[0].id");
    }

    private static ObjectNode file() {
        try (var in = TestCriteria.class.getResourceAsStream("/criteria-sets.json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
