package vn.hanoi.sti.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.evidence.EvidenceApiTest.added;
import static vn.hanoi.sti.evidence.EvidenceApiTest.decide;
import static vn.hanoi.sti.evidence.EvidenceApiTest.link;
import static vn.hanoi.sti.evidence.EvidenceApiTest.upload;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.content.SampleFiles;

/** A claim points to a place in one revision and stays there. */
@ApiTest
class EvidencePinApiTest {
    private static final Map<String, String> REGION =
            Map.of("x", "0.125", "y", "0.2", "width", "0.5", "height", "0.05");

    @Test
    void a_pin_keeps_its_page_its_region_and_its_words() {
        var dossier = TestDossier.open();
        var revision = added(dossier, null).getString("revisionId");
        pin(dossier, revision, Map.of("page", 3, "region", REGION, "quote", " Doanh thu 12 tỷ "))
                .statusCode(201)
                .body("page", equalTo(3))
                .body("region.x", equalTo("0.125"))
                .body("region.height", equalTo("0.05"))
                .body("quote", equalTo("Doanh thu 12 tỷ"))
                .body("revision", equalTo(1))
                .body("newerRevision", equalTo(false));
        // Another place on the same page is another pin; the same place is not.
        pin(
                        dossier,
                        revision,
                        Map.of("page", 3, "region", Map.of("x", "0", "y", "0.2", "width", "0.5", "height", "0.05")))
                .statusCode(201);
        pin(dossier, revision, Map.of("page", 3, "region", REGION))
                .statusCode(422)
                .body("errors[0].code", equalTo("evidence.link.exists"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'region':{'x':'0','y':'0','width':'1','height':'1'}} | 422 | evidence.pin.page-required",
                "{'quote':'abc'} | 422 | evidence.pin.page-required",
                "{'page':1,'region':{'x':'0.6','y':'0','width':'0.5','height':'1'}} | 422 | evidence.region.outside",
                "{'page':1,'region':{'x':'0','y':'0','width':'0','height':'1'}} | 422 | evidence.region.outside",
                "{'page':1,'region':{'x':'2','y':'0','width':'1','height':'1'}} | 422 | request.pattern",
                "{'page':1,'region':{'x':'0','y':'0','width':'1'}} | 422 | request.not-null",
                "{'page':1,'region':{'x':'0','y':'0','width':'1','height':'1','z':'1'}} | 400 | request.unknown-property",
            })
    void places_that_no_page_has(String place, int status, String code) {
        var dossier = TestDossier.open();
        Map<String, Object> body =
                new HashMap<>(JsonPath.from(place.replace('\'', '"')).getMap("$"));
        pin(dossier, added(dossier, null).getString("revisionId"), body)
                .statusCode(status)
                .body(containsString(code));
    }

    @Test
    void a_pin_stays_on_its_revision_until_it_is_moved() {
        var dossier = TestDossier.open();
        var first = added(dossier, "TG");
        var link = first.getString("links[0].id");
        dossier.state("APPRAISING");
        decide(link, 0, "ACCEPTED", null).statusCode(200);
        dossier.state("COLLECTING");
        var second = revised(dossier, first);
        second.body("revision", equalTo(2))
                .body("revisions.revision", contains(1, 2))
                .body("links", hasSize(1))
                .body("links[0].id", equalTo(link))
                .body("links[0].revisionId", equalTo(first.getString("revisionId")))
                .body("links[0].revision", equalTo(1))
                .body("links[0].newerRevision", equalTo(true))
                .body("links[0].decision", equalTo("ACCEPTED"))
                .body("links[0].allowedActions", contains("WITHDRAW", "MOVE"));
        as(dossier.officer, "unit-member")
                .get("/api/v1/evidence-revisions/" + first.getString("revisionId") + "/content")
                .then()
                .statusCode(200)
                .header("ETag", '"' + first.getString("sha256") + '"');
        link(dossier, first.getString("revisionId"), "CK", null)
                .statusCode(422)
                .body("errors[0].code", equalTo("evidence.revision.superseded"));
        move(dossier.officer, link, 0, Map.of()).statusCode(412);
        var moved = move(dossier.officer, link, 1, Map.of())
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("newerRevision", equalTo(false))
                .body("decision", equalTo("PENDING"))
                .body("reason", nullValue())
                .body("allowedActions", contains("WITHDRAW"))
                .extract()
                .jsonPath();
        assertThat(moved.getString("id")).isNotEqualTo(link);
        move(dossier.officer, moved.getString("id"), 0, Map.of())
                .statusCode(409)
                .body("code", equalTo("evidence.link.newest"));
        move(dossier.officer, link, 2, Map.of()).statusCode(404);
        assertThat(TestDossier.visibleRows("evidence_link", dossier.evaluation, "all", null))
                .isEqualTo(2);
        as("evidence-auditor", "auditor")
                .get("/api/v1/audit-entries?objectType=evidence-link&objectId=" + moved.getString("id"))
                .then()
                .body("items.action", contains("evidence.link.added"))
                .body("items[0].details.revision", equalTo("2"));
    }

    @Test
    void a_vague_link_is_made_precise_in_one_step_or_not_at_all() {
        var dossier = TestDossier.open();
        var revision = added(dossier, null).getString("revisionId");
        String vague = pin(dossier, revision, Map.of()).extract().path("id");
        pin(dossier, revision, Map.of("page", 5));
        move(dossier.officer, vague, 0, Map.of()).statusCode(409).body("code", equalTo("evidence.link.newest"));
        move(dossier.officer, vague, 0, Map.of("page", 5))
                .statusCode(422)
                .body("errors.code", contains("evidence.link.exists"));
        String precise = move(dossier.officer, vague, 0, Map.of("page", 2, "region", REGION))
                .statusCode(201)
                .body("revision", equalTo(1))
                .body("page", equalTo(2))
                .extract()
                .path("id");
        move(dossier.officer, vague, 1, Map.of("page", 3)).statusCode(404);
        move(dossier.officer, precise, 0, Map.of("page", 2, "region", REGION)).statusCode(409);
    }

    @Test
    void a_move_keeps_the_place_or_names_another() {
        var dossier = TestDossier.open();
        var first = added(dossier, null);
        var kept = pin(dossier, first.getString("revisionId"), Map.of("page", 2, "region", REGION))
                .extract()
                .<String>path("id");
        var other = pin(dossier, first.getString("revisionId"), Map.of("page", 5))
                .extract()
                .<String>path("id");
        revised(dossier, first);
        move(dossier.officer, kept, 0, Map.of()).body("page", equalTo(2)).body("region.width", equalTo("0.5"));
        move(dossier.officer, other, 0, Map.of("page", 6))
                .body("page", equalTo(6))
                .body("region", nullValue());
    }

    @Test
    void a_move_sent_twice_happens_once() {
        var dossier = TestDossier.open();
        var first = added(dossier, "TG");
        revised(dossier, first);
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            given().auth()
                    .oauth2(Tokens.of(dossier.officer, "unit-member"))
                    .contentType("application/json")
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post("/api/v1/evidence-links/" + first.getString("links[0].id") + "/moves")
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", replayed == null ? nullValue() : equalTo(replayed));
        }
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "governor, unit-member, 403",
        "stranger, unit-member, 404",
        "someone, dost-officer, 403",
        "someone, auditor, 403",
        "someone, city-leader, 403",
    })
    void only_the_organization_moves_its_pins(String who, String role, int status) {
        var dossier = TestDossier.open();
        var first = added(dossier, "TG");
        revised(dossier, first);
        as(who.equals("governor") ? dossier.governor : who + "-" + role, role)
                .header("If-Match", "\"0\"")
                .body("{}")
                .post("/api/v1/evidence-links/" + first.getString("links[0].id") + "/moves")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse revised(TestDossier dossier, JsonPath document) {
        return upload(dossier, dossier.head, "b.pdf", SampleFiles.pdf("better" + dossier.evaluation))
                .post("/api/v1/evidence-documents/" + document.getString("documentId") + "/revisions")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse pin(TestDossier dossier, String revision, Map<String, Object> place) {
        Map<String, Object> body = new HashMap<>(place);
        body.put("revisionId", revision);
        body.put("indicatorCode", "TG");
        return as(dossier.officer, "unit-member")
                .body(body)
                .post(dossier.path("/evidence-links"))
                .then();
    }

    private static ValidatableResponse move(String subject, String link, int version, Map<String, Object> body) {
        return as(subject, "unit-member")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/evidence-links/" + link + "/moves")
                .then();
    }
}
