package vn.hanoi.sti.conclusion;

import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.spreadsheet.SheetTable;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;
import vn.hanoi.sti.testing.TestObject;
import vn.hanoi.sti.testing.TestProgramme;

/** A policy, a plan and a programme from the yearly list to the approved conclusion, and what stands in the way. */
@ApiTest
class EveryKindApiTest {
    private static final Map<String, Object> KEEP =
            Map.of("design", "BEFORE_AFTER", "recommendation", "KEEP", "reasons", "Chi của doanh nghiệp tăng");

    @Test
    void a_policy_is_listed_evaluated_and_ends_with_a_recommendation_of_people() {
        var policy = TestObject.policy(Map.of());
        var evaluation = policy.evaluated("PL3-POLICY");
        Account.AUDITOR
                .call()
                .get(evaluation.path())
                .then()
                .body("kind", equalTo("POLICY"))
                .body("organizationId", equalTo(policy.id()))
                .body("mainFunction", equalTo(""))
                .body("functions", empty())
                .body("dataYears[0]", equalTo(2022))
                .body("governingBodyName", equalTo(policy.lead().name()));
        // Only who leads it, beside those who see the whole city.
        evaluation.asOfficer().get(evaluation.path()).then().statusCode(200);
        var other = TestObject.plan().lead();
        Call.as(other.officer(), "unit-member").get(evaluation.path()).then().statusCode(404);

        conclude(Account.DOST_OFFICER.call(), evaluation, KEEP, 0)
                .statusCode(409)
                .body("code", equalTo("conclusion.locked"));
        evaluation.broughtTo(EvaluationState.APPRAISING);
        evaluation.settled();
        rated(evaluation, "P3-A1", 5);
        rated(evaluation, "P3-A2", 4);
        evaluation.finishAppraisal().statusCode(200);
        evaluation
                .propose()
                .statusCode(422)
                .body("code", equalTo("conclusion.open"))
                .body("errors.code", contains("conclusion.missing"));

        Account.DOST_OFFICER
                .call()
                .get(evaluation.path() + "/conclusion")
                .then()
                .statusCode(200)
                .body("due", is(true))
                .body("recommendations", contains("KEEP", "AMEND", "SUPPLEMENT", "REPEAL"))
                .body("designs", hasSize(3))
                .body("current", nullValue())
                .body("allowedActions", contains("RECORD"));
        conclude(Account.DOST_OFFICER.call(), evaluation, Map.of("reasons", "Chưa rõ"), 0)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/design", "/recommendation"));
        conclude(Account.DOST_OFFICER.call(), evaluation, KEEP, 0)
                .statusCode(200)
                .body("current.revision", equalTo(1))
                .body("version", equalTo(1));
        conclude(Account.DOST_LEADER.call(), evaluation, KEEP, 0).statusCode(412);
        var amend = new HashMap<>(KEEP);
        amend.put("recommendation", "AMEND");
        conclude(Account.DOST_LEADER.call(), evaluation, amend, 1)
                .statusCode(200)
                .body("earlier.recommendation", contains("KEEP"));
        evaluation.asOfficer().get(evaluation.path() + "/conclusion").then().statusCode(409);

        evaluation.propose().statusCode(200);
        conclude(Account.DOST_LEADER.call(), evaluation, amend, 2)
                .statusCode(409)
                .body("code", equalTo("conclusion.locked"));
        // (5 + 4) / 10 of what is left of one group, which carries the whole weight: 90.
        Account.CITY_LEADER
                .call()
                .get(evaluation.path() + "/result")
                .then()
                .body("grade", equalTo("HIGHLY_EFFECTIVE"))
                .body("totalShown", equalTo("90.00"))
                .body("status", nullValue());
        evaluation.approve().statusCode(200);
        evaluation
                .asOfficer()
                .get(evaluation.path() + "/conclusion")
                .then()
                .statusCode(200)
                .body("current.recommendation", equalTo("AMEND"))
                .body("allowedActions", empty());
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + evaluation.id() + "&limit=200")
                .then()
                .body("items.action", hasItems("conclusion.recorded", "conclusion.approved", "evaluation.approved"));
    }

    @Test
    void a_list_goes_out_as_a_workbook_and_comes_back_whole_or_not_at_all() throws IOException {
        var policy = TestObject.policy(Map.of());
        var list = policy.draft(TestObject.nextYear());
        // Registered since: the list says that it is missing until it is taken in.
        var later = TestObject.policy(Map.of());
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/yearly-lists/" + list)
                .then()
                .body("missing.objectId", hasItem(later.id()));
        Account.CITY_LEADER
                .call()
                .get("/api/v1/yearly-lists?kind=POLICY&size=200")
                .then()
                .body("items.kind", everyItem(equalTo("POLICY")))
                .body("items.id", hasItem(list.toString()));
        policy.addTo(list).statusCode(422).body("errors.code", contains("list.item.duplicate"));
        later.addTo(list).statusCode(200).body("items.addedBecause", hasItem("Theo yêu cầu của Thành phố"));
        var workbook = Account.DOST_OFFICER
                .call()
                .get("/api/v1/yearly-lists/" + list + "/workbook")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        bring(list, changed(workbook, later, "không", ""))
                .statusCode(422)
                .body("errors.code", contains("list.item.reason-required"))
                .body("errors[0].params.row", not(emptyOrNullString()));
        bring(list, changed(workbook, later, "không", "Chuyển năm sau"))
                .statusCode(200)
                .body("items.find { it.organizationId == '" + later.id() + "' }.included", is(false))
                .body("items.find { it.organizationId == '" + policy.id() + "' }.included", is(true));
        bring(list, "không phải bảng tính".getBytes(StandardCharsets.UTF_8)).statusCode(415);
        TestObject.approve(list);
        bring(list, workbook).statusCode(409);
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=yearly-list&objectId=" + list)
                .then()
                .body("items.action", hasItems("list.item-added", "list.imported", "list.approved"));
    }

    private static ValidatableResponse bring(UUID list, byte[] file) {
        return Account.DOST_OFFICER
                .call()
                .contentType("multipart/form-data")
                .header("If-Match", TestObject.etag(list))
                .multiPart("file", "bieu-mau-01.xlsx", file, SheetTable.MEDIA_TYPE)
                .post("/api/v1/yearly-lists/" + list + "/imports")
                .then();
    }

    /** The same workbook with another decision in the line of an object. */
    private static byte[] changed(byte[] workbook, TestObject object, String included, String reason)
            throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var file = new ByteArrayOutputStream()) {
            for (var row : book.getSheetAt(0)) {
                if (row.getCell(0).getStringCellValue().equals(object.code())) {
                    row.getCell(2).setCellValue(included);
                    row.getCell(3).setCellValue(reason);
                }
            }
            book.write(file);
            return file.toByteArray();
        }
    }

    @Test
    void a_group_for_comparison_that_is_on_record_is_used() {
        var policy = TestObject.policy(Map.of("comparedWith", "Doanh nghiệp tỉnh lân cận (minh họa)"));
        var evaluation = policy.evaluated("PL3-POLICY").broughtTo(EvaluationState.APPRAISING);
        conclude(Account.DOST_OFFICER.call(), evaluation, KEEP, 0)
                .statusCode(422)
                .body("errors.code", contains("conclusion.comparison-unused"));
        var compared = new HashMap<>(KEEP);
        compared.put("design", "WITH_COMPARISON");
        compared.put("comparison", "Doanh nghiệp tỉnh lân cận (minh họa)");
        conclude(Account.DOST_OFFICER.call(), evaluation, compared, 0)
                .statusCode(200)
                .body("comparedWith", startsWith("Doanh nghiệp"))
                .body("current.design", equalTo("WITH_COMPARISON"));
        for (var who : List.of(Account.AUDITOR, Account.CITY_LEADER)) {
            conclude(who.call(), evaluation, compared, 1).statusCode(403);
        }
    }

    @Test
    void a_plan_ends_with_reasons_and_no_organization_takes_a_conclusion() {
        var plan = TestObject.plan();
        var evaluation = plan.evaluated("PL4-PLAN").broughtTo(EvaluationState.APPRAISING);
        Account.AUDITOR
                .call()
                .get(evaluation.path() + "/conclusion")
                .then()
                .body("designs", empty())
                .body("recommendations", empty())
                .body("kind", equalTo("PLAN"))
                .body("allowedActions", empty());
        conclude(Account.DOST_OFFICER.call(), evaluation, Map.of("reasons", "Đạt phần lớn chỉ tiêu"), 0)
                .statusCode(200);
        var organization = TestCampaign.ofCouncils().next().broughtTo(EvaluationState.APPRAISING);
        Account.DOST_OFFICER
                .call()
                .get(organization.path() + "/conclusion")
                .then()
                .body("due", is(false))
                .body("allowedActions", empty());
        conclude(Account.DOST_OFFICER.call(), organization, Map.of("reasons", "Không"), 0)
                .statusCode(409)
                .body("code", equalTo("conclusion.locked"));
    }

    @Test
    void a_stage_is_evaluated_once_taken_up_and_its_approval_binds_what_was_appraised() {
        var programme = TestObject.programme("EX_ANTE");
        var year = TestObject.nextYear();
        var list = programme.draft(year);
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/yearly-lists/" + list)
                .then()
                .body("items.findAll { it.organizationId == '" + programme.id() + "' }.stage", hasItem("EX_ANTE"));
        programme.keepOnly(list);
        TestObject.approve(list);
        programme
                .open(list, year, "PL5-EXANTE")
                .statusCode(422)
                .body("errors.code", contains("campaign.stage.not-begun"))
                .body("errors[0].params.closesOn", not(emptyOrNullString()));
        var register = new TestProgramme(programme.id(), null);
        register.act(
                        Account.DOST_OFFICER.call(),
                        "stages",
                        Map.of("stage", "EX_ANTE", "method", "COUNCIL", "on", TestProgramme.TODAY.toString()))
                .statusCode(201);
        new TestObject("PROGRAMME", "FINAL", programme.id(), programme.code(), programme.lead())
                .open(list, year, "PL5-FINAL")
                .statusCode(422)
                .body("errors.code", contains("campaign.list.empty"));
        new TestObject("PROGRAMME", null, programme.id(), programme.code(), programme.lead())
                .open(list, year, "PL5-EXANTE")
                .statusCode(422)
                .body("errors.code", hasItems("campaign.stage.missing", "campaign.criteria.stage"));
        programme.open(list, year, "PL5-EXANTE").statusCode(201).body("stage", equalTo("EX_ANTE"));
        programme.open(list, year, "PL5-EXANTE").statusCode(409).body("code", equalTo("campaign.already-open"));

        var evaluation = programme.evaluation().broughtTo(EvaluationState.APPRAISING);
        evaluation.settled();
        rated(evaluation, "V1-A1", 4);
        evaluation.finishAppraisal().statusCode(200);
        conclude(
                        Account.DOST_OFFICER.call(),
                        evaluation,
                        Map.of("recommendation", "PROCEED", "reasons", "Đủ điều kiện"),
                        0)
                .statusCode(200);
        evaluation.propose().statusCode(422).body("errors.code", contains("programme.objectives-missing"));
        register.objective(Account.DOST_OFFICER.call(), Map.of("code", "MT1", "textVi", "Tăng số sáng chế"))
                .statusCode(201);
        evaluation.propose().statusCode(200);
        evaluation.approve().statusCode(200);
        register.read(Account.AUDITOR.call())
                .body("stages[0].state", equalTo("CONCLUDED"))
                .body("stages[0].record.conclusion", equalTo("Đủ điều kiện"))
                .body("stages[0].record.document", startsWith("XL-"))
                .body("boundBy", startsWith("XL-"));
        programme
                .open(list, year, "PL5-EXANTE")
                .statusCode(422)
                .body("errors.code", contains("campaign.stage.concluded"));
    }

    private static ValidatableResponse conclude(
            RequestSpecification who, TestEvaluation evaluation, Map<String, ?> body, int version) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(evaluation.path() + "/conclusions")
                .then();
    }

    /** Gives an indicator that was settled as not applicable a level after all. */
    private static void rated(TestEvaluation evaluation, String code, int level) {
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"1\"")
                .body(Map.of("decision", "ACCEPTED", "level", level, "reason", "Đạt mức " + level))
                .put(evaluation.path() + "/appraisals/" + code)
                .then()
                .statusCode(200);
    }
}
