package vn.hanoi.sti.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.collection.Steps.*;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evidence.TestDossier;

/** The department's word: one by one, many at once, stale after a change, and all of it before the result. */
@ApiTest
class AppraisalApiTest {
    private static final String CHECKED = "{'state':'REPORTED','value':{'met':'1','applicable':'1'}}";

    @Test
    void accepting_an_indicator_accepts_its_waiting_files_and_another_word_needs_the_version() {
        var dossier = TestDossier.open();
        save(dossier, "CK/single", 0, CHECKED).statusCode(200);
        attach(dossier, "CK");
        dossier.state("APPRAISING");
        appraise(dossier, "CK", 0, "ACCEPTED", null, null)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("decision", equalTo("ACCEPTED"))
                .body("stale", equalTo(false))
                .body("byName", notNullValue())
                .body("version", equalTo(1));
        appraisersSheet(dossier)
                .body(indicator("CK", "evidenceAccepted"), equalTo(1))
                .body("progress.appraised", equalTo(1));
        appraise(dossier, "CK", 0, "RETURNED", null, "Thiếu").statusCode(412);
        appraise(dossier, "CK", 1, "RETURNED", null, null)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        appraise(dossier, "CK", 1, "RETURNED", null, "Thiếu").statusCode(200).body("version", equalTo(2));
        as("collection-auditor", "auditor")
                .get("/api/v1/audit-entries?objectType=appraisal&objectId=" + dossier.evaluation + "/CK")
                .then()
                .body("items.details.decision", contains("ACCEPTED", "RETURNED"))
                .body("items[1].reason", equalTo("Thiếu"));
    }

    @Test
    void bad_appraisals_are_refused() {
        var dossier = TestDossier.open();
        appraise(dossier, "CK", 0, "ACCEPTED", null, null).statusCode(409).body("state", equalTo("COLLECTING"));
        dossier.state("APPRAISING");
        appraise(dossier, "RB", 0, "ACCEPTED", null, null)
                .statusCode(422)
                .body("errors.pointer", contains("/level", "/reason"));
        appraise(dossier, "RB", 0, "ACCEPTED", 6, "Quá").statusCode(422).body("errors.pointer", contains("/level"));
        appraise(dossier, "NONE", 0, "ACCEPTED", null, null).statusCode(404);
        appraise(dossier, "ZERO", 0, "ACCEPTED", null, null).statusCode(422);
        as(APPRAISER, "dost-officer")
                .header("If-Match", "\"0\"")
                .body("{\"decision\":\"PERHAPS\"}")
                .put(dossier.path("/appraisals/CK"))
                .then()
                .statusCode(400);
        as(APPRAISER, "dost-officer")
                .body("{\"decision\":\"ACCEPTED\"}")
                .put(dossier.path("/appraisals/CK"))
                .then()
                .statusCode(428);
        assertThat(TestDossier.visibleRows("appraisal", dossier.evaluation, "all", null))
                .isZero();
        assertThat(TestDossier.visibleRows("appraisal", dossier.evaluation, null, null))
                .isZero();
    }

    @Test
    void many_are_accepted_at_once_and_once() {
        var dossier = TestDossier.open();
        attach(dossier, "CK");
        dossier.state("APPRAISING");
        acceptAll(dossier, "CK", "BV", "RB").statusCode(422).body("errors.pointer", contains("/indicators/2"));
        acceptAll(dossier).statusCode(422);
        acceptAll(dossier, "CK", "BV")
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("items.code", contains("CK", "BV"));
        acceptAll(dossier, "CK", "BV").statusCode(200).body("accepted", equalTo(0));
        as(APPRAISER, "dost-officer")
                .header("If-Match", "\"99\"")
                .body(Map.of("indicators", List.of("BD")))
                .post(dossier.path("/appraisals/acceptances"))
                .then()
                .statusCode(412);
        appraisersSheet(dossier)
                .body(indicator("CK", "evidenceAccepted"), equalTo(1))
                .body("progress.appraised", equalTo(2));
        assertThat(TestDossier.visibleRows("appraisal", dossier.evaluation, "all", null))
                .isEqualTo(2);
    }

    @Test
    void the_result_waits_until_every_indicator_is_settled_on_what_is_there() {
        var dossier = TestDossier.open();
        save(dossier, "CK/single", 0, CHECKED).statusCode(200);
        dossier.state("APPRAISING");
        appraise(dossier, "RB", 0, "ACCEPTED", 3, "Đủ").statusCode(200);
        appraise(dossier, "CK", 0, "ACCEPTED", null, null).statusCode(200);
        appraise(dossier, "TG", 0, "RETURNED", null, "Sai").statusCode(200);
        dossier.state("COLLECTING");
        save(dossier, "CK/single", 1, CHECKED.replace("'1'}", "'2'}")).statusCode(200);
        dossier.state("APPRAISING");
        finish(dossier)
                .statusCode(422)
                .body("code", equalTo("appraisal.incomplete"))
                .body("errors.find { it.pointer == '/indicators/CK' }.code", equalTo("appraisal.stale"))
                .body("errors.find { it.pointer == '/indicators/TG' }.code", equalTo("appraisal.returned"))
                .body("errors.find { it.pointer == '/indicators/BD' }.code", equalTo("appraisal.missing"))
                .body("errors.find { it.pointer == '/indicators/RB' }", nullValue());
        appraise(dossier, "TG", 1, "NOT_APPLICABLE", null, "Không giao chỉ tiêu")
                .statusCode(200);
        acceptAll(dossier, "CK", "BD", "BV", "WC", "PB", "CH").statusCode(200);
        finish(dossier).statusCode(200).body("state", equalTo("SCORED"));
    }

    @Test
    void who_entered_a_value_neither_appraises_nor_finishes() {
        var dossier = TestDossier.open();
        save(dossier, "CK/single", 0, CHECKED).statusCode(200);
        dossier.state("APPRAISING");
        // Not offered either, on a sheet that offers it to another.
        as(dossier.officer, "dost-officer")
                .get(dossier.path("/sheet"))
                .then()
                .statusCode(200)
                .body("groups.criteria.flatten().indicators.flatten().allowedActions.flatten()", empty());
        as(APPRAISER, "dost-officer")
                .get(dossier.path("/sheet"))
                .then()
                .body("groups.criteria.flatten().indicators.flatten().allowedActions.flatten()", hasItem("APPRAISE"));
        as(dossier.officer, "dost-officer")
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "ACCEPTED"))
                .put(dossier.path("/appraisals/BV"))
                .then()
                .statusCode(409)
                .body("code", equalTo("evaluation.separation-of-duties"));
        as(dossier.officer, "dost-officer")
                .header("If-Match", evaluationEtag(dossier))
                .body("{}")
                .post(dossier.path("/appraisal-completions"))
                .then()
                .statusCode(409)
                .body("code", equalTo("evaluation.separation-of-duties"));
    }

    @Test
    void who_judged_an_indicator_is_neither_offered_nor_allowed_the_proposal() {
        var dossier = TestDossier.open();
        dossier.state("APPRAISING");
        appraise(dossier, "CK", 0, "NOT_APPLICABLE", null, "Không giao").statusCode(200);
        dossier.state("SCORED");
        as(APPRAISER, "dost-leader")
                .get(dossier.path(""))
                .then()
                .statusCode(200)
                .body("allowedActions", contains("RETURN"));
        as("leader-of-" + dossier.officer, "dost-leader")
                .get(dossier.path(""))
                .then()
                .body("allowedActions", contains("PROPOSE", "RETURN"));
        as(APPRAISER, "dost-leader")
                .header("If-Match", evaluationEtag(dossier))
                .body("{}")
                .post(dossier.path("/proposals"))
                .then()
                .statusCode(409)
                .body("code", equalTo("evaluation.separation-of-duties"));
    }

    private static ValidatableResponse finish(TestDossier dossier) {
        return as(APPRAISER, "dost-officer")
                .header("If-Match", evaluationEtag(dossier))
                .body("{}")
                .post(dossier.path("/appraisal-completions"))
                .then();
    }
}
