package vn.hanoi.sti.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.content.SampleFiles;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evidence.TestDossier;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestDecision;
import vn.hanoi.sti.testing.TestEvaluation;

/** What is certified changes by a granted request alone: its cells, nothing else, certified again, both values kept. */
@ApiTest
class CorrectionApiTest {
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = campaign == null ? TestCampaign.open(9) : campaign;
    }

    @Test
    void a_granted_correction_opens_its_cells_alone_and_shows_both_values() {
        var unit = certified();
        ask(unit.asOfficer(), unit, place("O6-12", year(1)))
                .statusCode(200)
                .body("items[0].state", equalTo("ASKED"))
                .body("items[0].cells[0].before.value.numerator", equalTo("3"))
                .body("items[0].cells[0].after", nullValue())
                .body("allowedActions", empty());
        notices(Account.DOST_OFFICER.call()).body("items.kind", hasItem("CORRECTION_ASKED"));
        answer(Account.DOST_OFFICER.call(), unit, granted())
                .statusCode(200)
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].answer.granted", is(true));
        notices(unit.asOfficer()).body("items.kind", hasItem("CORRECTION_GRANTED"));
        unit.asOfficer()
                .get(unit.path())
                .then()
                .body("state", equalTo("COLLECTING"))
                .body("lock", nullValue())
                .body("openCells", contains("O6-12/" + year(1)))
                .body("history[-1].action", equalTo("RETURN"))
                .body("history[-1].indicators", contains("O6-12"));

        save(unit, "O6-12/" + year(2), 1, "5")
                .statusCode(409)
                .body("code", equalTo("collection.locked.correction"))
                .body("openCells", equalTo("O6-12/" + year(1)));
        save(unit, "O6-13/" + year(1), 1, "5").statusCode(409).body("code", equalTo("collection.locked.correction"));
        evidence(unit, "O6-13").statusCode(409).body("code", equalTo("collection.locked.correction"));
        evidence(unit, "O6-12").statusCode(201);
        unit.asOfficer()
                .header("If-Match", "\"0\"")
                .body(Map.of("outputs", List.of()))
                .put(unit.path() + "/claimed-outputs/O6-31/" + year(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("collection.locked.correction"));
        var indicators = "groups.criteria.flatten().indicators.flatten()";
        unit.asOfficer()
                .get(unit.path() + "/sheet")
                .then()
                .body(indicators + ".findAll { it.editable }.code", contains("O6-12"))
                .body(indicators + ".cells.flatten().findAll { it.editable }.period", contains(year(1)))
                .body(
                        indicators
                                + ".findAll { it.evidenceChangedAt > '%s' }.code"
                                        .formatted(unit.view().getString("history[-1].at")),
                        contains("O6-12"))
                .body(indicators + ".find { it.code == 'O6-13' }.lockedBy", equalTo("collection.locked.correction"));
        save(unit, "O6-12/" + year(1), revision(unit), "4").statusCode(200);

        // Sent back by its own head it still opens no more than that.
        unit.submit().statusCode(200);
        unit.sendBack(unit.asHead(), "Xem lại").statusCode(200);
        save(unit, "O6-13/" + year(1), 1, "5").statusCode(409).body("code", equalTo("collection.locked.correction"));
        unit.submit().statusCode(200);
        var first = unit.view().getString("history.find { it.action == 'CERTIFY' }.at");
        unit.certify().statusCode(200).body("openCells", empty()).body("daysLate", equalTo(0));
        corrections(unit.asOfficer(), unit)
                .body("items[0].state", equalTo("CERTIFIED"))
                .body("items[0].reason", equalTo("Cộng nhầm sổ"))
                .body("items[0].answer.reason", equalTo("Có căn cứ"))
                .body("items[0].cells[0].before.value.numerator", equalTo("3"))
                .body("items[0].cells[0].after.value.numerator", equalTo("4"))
                .body("items[0].certifiedAt", greaterThan(first))
                .body("allowedActions", contains("ASK"));
        assertThat(numerator(unit, 1)).isEqualTo("3");
        assertThat(numerator(unit, 2)).isEqualTo("4");
        var evaluation = UUID.fromString(unit.id());
        var own = unit.organization().agencyId().toString();
        var foreign = campaign.evaluations().getLast().organization().agencyId().toString();
        assertThat(TestDossier.visibleRows("correction_request", evaluation, null, null))
                .isZero();
        assertThat(TestDossier.visibleRows("correction_request", evaluation, "agencies", foreign))
                .isZero();
        assertThat(TestDossier.visibleRows("correction_request", evaluation, "agencies", own))
                .isOne();
        for (var action : List.of("correction.asked", "correction.granted")) {
            Account.AUDITOR
                    .call()
                    .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + unit.id())
                    .then()
                    .body("items.action", hasItem(action));
        }
    }

    @Test
    void a_whole_indicator_can_be_meant_and_the_appraisal_goes_on_with_the_rest_as_it_was() {
        var unit = certified();
        unit.startAppraisal().statusCode(200);
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "NOT_APPLICABLE", "reason", "Không phát sinh"))
                .put(unit.path() + "/appraisals/O6-13")
                .then()
                .statusCode(200);
        ask(unit.asHead(), unit, place("O6-12", null))
                .statusCode(200)
                .body("items[0].cells.period", contains(year(3), year(2), year(1)));
        answer(Account.DOST_OFFICER.call(), unit, granted()).statusCode(200);
        save(unit, "O6-12/" + year(1), revision(unit), "6").statusCode(200);
        unit.submit().statusCode(200);
        unit.certify().statusCode(200);
        unit.startAppraisal().statusCode(200);
        Account.DOST_OFFICER
                .call()
                .get(unit.path() + "/sheet")
                .then()
                .body(
                        "groups.criteria.flatten().indicators.flatten().find { it.code == 'O6-13' }.appraisal.stale",
                        is(false));
    }

    @Test
    void a_refused_one_opens_nothing_and_may_be_asked_again() {
        var unit = certified();
        ask(unit.asOfficer(), unit, place("O6-12", year(1))).statusCode(200);
        ask(unit.asHead(), unit, place("O6-12", year(1)))
                .statusCode(409)
                .body("code", equalTo("correction.unanswered"));
        answer(Account.DOST_OFFICER.call(), unit, Map.of("granted", false, "reason", "Không có căn cứ"))
                .statusCode(200)
                .body("items[0].state", equalTo("REFUSED"));
        notices(unit.asHead()).body("items.kind", hasItem("CORRECTION_REFUSED"));
        assertThat(unit.view().getString("state")).isEqualTo("CERTIFIED");
        save(unit, "O6-12/" + year(1), revision(unit), "9")
                .statusCode(409)
                .body("code", equalTo("evaluation.locked.certified"));
        ask(unit.asOfficer(), unit, place("O6-12", year(1))).statusCode(200).body("items", hasSize(2));
        // Scored, it can no longer be granted; the department's word is still possible.
        unit.putInto(EvaluationState.SCORED);
        corrections(Account.DOST_OFFICER.call(), unit).body("items[0].allowedActions", contains("REFUSE"));
        answer(Account.DOST_OFFICER.call(), unit, granted())
                .statusCode(409)
                .body("code", equalTo("evaluation.state.not-allowed"));
        answer(Account.DOST_OFFICER.call(), unit, Map.of("granted", false, "reason", "Đã chấm"))
                .statusCode(200);
    }

    @Test
    void only_the_organization_asks_and_only_for_what_is_certified() {
        var unit = campaign.next();
        ask(unit.asOfficer(), unit, place("O6-12", year(1)))
                .statusCode(409)
                .body("code", equalTo("correction.not-certified"));
        unit.broughtTo(EvaluationState.CERTIFIED);
        ask(campaign.evaluations().getFirst().asOfficer(), unit, place("O6-12", year(1)))
                .statusCode(404);
        ask(Account.STRANGER.call(), unit, place("O6-12", year(1))).statusCode(404);
        for (var account : List.of(Account.DOST_OFFICER, Account.AUDITOR, Account.ADMIN, Account.CITY_LEADER)) {
            ask(account.call(), unit, place("O6-12", year(1))).statusCode(403);
        }
        ask(unit.asOfficer(), unit, place("KHONG-CO", null), place("O6-12", "1999"))
                .statusCode(422)
                .body("errors.pointer", contains("/cells/0/indicatorCode", "/cells/1/period"));
        unit.asOfficer()
                .body(Map.of("cells", List.of(), "reason", " "))
                .post(unit.path() + "/corrections")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/cells", "/reason"));
        corrections(unit.asOfficer(), unit).body("items", empty());
        campaign.evaluations()
                .getFirst()
                .asOfficer()
                .get(unit.path() + "/corrections")
                .then()
                .statusCode(404);
        unit.putInto(EvaluationState.APPROVED);
        ask(unit.asOfficer(), unit, place("O6-12", year(1)))
                .statusCode(409)
                .body("code", equalTo("evaluation.locked.approved"));
    }

    @Test
    void only_the_department_answers_once_and_knowing_what_it_answers() {
        var unit = certified();
        var other = certified();
        ask(unit.asOfficer(), unit, place("O6-12", year(1))).statusCode(200);
        answer(unit.asHead(), unit, granted()).statusCode(403);
        answer(Account.AUDITOR.call(), unit, granted()).statusCode(403);
        var path = "/corrections/" + id(unit) + "/answers";
        Account.DOST_OFFICER
                .call()
                .body(granted())
                .post(unit.path() + path)
                .then()
                .statusCode(428);
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(granted())
                .post(unit.path() + path)
                .then()
                .statusCode(412);
        other.act(Account.DOST_OFFICER.call(), path.substring(1), granted()).statusCode(404);
        answer(Account.DOST_OFFICER.call(), unit, Map.of("granted", true, "reason", "x"))
                .statusCode(422)
                .body("errors.code", contains("correction.due.required"));
        answer(Account.DOST_OFFICER.call(), unit, Map.of("granted", true, "reason", "x", "dueOn", "2020-01-01"))
                .statusCode(422)
                .body("errors.code", contains("correction.due.past"));
        answer(Account.DOST_OFFICER.call(), unit, Map.of("granted", false, "reason", "x", "dueOn", "2020-01-01"))
                .statusCode(422)
                .body("errors.code", contains("correction.due.unexpected"));
        answer(Account.DOST_OFFICER.call(), unit, Map.of("granted", true, "reason", " "))
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        assertThat(unit.view().getString("state")).isEqualTo("CERTIFIED");
        answer(Account.DOST_OFFICER.call(), unit, granted()).statusCode(200);
        answer(Account.DOST_OFFICER.call(), unit, granted())
                .statusCode(409)
                .body("code", equalTo("correction.answered"));
    }

    private TestEvaluation certified() {
        var unit = campaign.next();
        save(unit, "O6-12/" + year(1), 0, "3").statusCode(200);
        return unit.broughtTo(EvaluationState.CERTIFIED);
    }

    /** @param before years before the campaign's */
    private static String year(int before) {
        return Integer.toString(campaign.year() - before);
    }

    private static int revision(TestEvaluation unit) {
        return Account.AUDITOR
                .call()
                .get(unit.path() + "/values/O6-12/" + year(1) + "/revisions")
                .then()
                .extract()
                .<Integer>path("items[0].revision");
    }

    /** What the receipt of this number certified. */
    private static String numerator(TestEvaluation unit, int receipt) {
        String content = Account.AUDITOR
                .call()
                .get(unit.path() + "/receipts/" + receipt)
                .then()
                .statusCode(200)
                .extract()
                .path("content");
        return io.restassured.path.json.JsonPath.from(content)
                .getString("values.find { it.indicator == 'O6-12' && it.period == '" + year(1) + "' }.value.numerator");
    }

    private static Map<String, String> place(String code, String period) {
        var place = new HashMap<String, String>();
        place.put("indicatorCode", code);
        if (period != null) {
            place.put("period", period);
        }
        return place;
    }

    @SafeVarargs
    private static ValidatableResponse ask(
            RequestSpecification who, TestEvaluation unit, Map<String, String>... cells) {
        return who.body(Map.of("cells", List.of(cells), "reason", "Cộng nhầm sổ"))
                .post(unit.path() + "/corrections")
                .then();
    }

    private static Map<String, Object> granted() {
        return Map.of(
                "granted",
                true,
                "reason",
                "Có căn cứ",
                "dueOn",
                TestDecision.today().plusDays(10).toString());
    }

    private static ValidatableResponse answer(RequestSpecification who, TestEvaluation unit, Map<String, ?> body) {
        return unit.act(who, "corrections/" + id(unit) + "/answers", body);
    }

    private static String id(TestEvaluation unit) {
        return corrections(Account.AUDITOR.call(), unit).extract().path("items[0].id");
    }

    private static ValidatableResponse corrections(RequestSpecification who, TestEvaluation unit) {
        return who.get(unit.path() + "/corrections").then().statusCode(200);
    }

    private static ValidatableResponse notices(RequestSpecification who) {
        return who.get("/api/v1/me/notices?size=200").then().statusCode(200);
    }

    private static ValidatableResponse save(TestEvaluation unit, String cell, int revision, String numerator) {
        return unit.asOfficer()
                .header("If-Match", "\"" + revision + "\"")
                .body("{\"state\":\"REPORTED\",\"value\":{\"numerator\":\"" + numerator
                        + "\",\"denominator\":\"10\"},\"explanation\":\"Theo sổ\"}")
                .put(unit.path() + "/values/" + cell)
                .then();
    }

    private static ValidatableResponse evidence(TestEvaluation unit, String indicator) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(unit.organization().officer(), "unit-member"))
                .multiPart("file", "bao-cao.pdf", SampleFiles.pdf("correction " + indicator), "application/pdf")
                .multiPart("indicatorCode", indicator)
                .post(unit.path() + "/evidence")
                .then();
    }
}
