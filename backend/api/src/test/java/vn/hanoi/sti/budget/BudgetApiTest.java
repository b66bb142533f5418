package vn.hanoi.sti.budget;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.content.SampleFiles;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** Which grade fed which budget document, as it was then. */
@ApiTest
class BudgetApiTest {
    private static TestCampaign campaign;
    private static TestEvaluation scored;
    private static TestEvaluation early;

    @BeforeEach
    void open() {
        if (campaign == null) {
            campaign = TestCampaign.open(2);
            scored = campaign.next()
                    .putInto(EvaluationState.APPRAISING)
                    .settled()
                    .putInto(EvaluationState.SCORED);
            early = campaign.next();
        }
    }

    @Test
    void a_document_keeps_the_grade_that_fed_it_and_warns_when_the_final_one_differs() throws SQLException {
        var number = "MH-" + UUID.randomUUID();
        String document = record(Account.DOST_OFFICER.call(), body(number, scored.id()))
                .statusCode(201)
                .body("budgetYear", equalTo(campaign.year() + 1))
                .extract()
                .path("items.find { it.number == '" + number + "' }.id");
        var used = "items.find { it.number == '" + number + "' }.grades[0].";
        read(Account.DOST_LEADER.call())
                .body(used + "basis", equalTo("PRELIMINARY"))
                .body(used + "grade", equalTo("NOT_GRADED"))
                .body(used + "resultDigest", matchesRegex("[0-9a-f]{64}"))
                .body(used + "finalGrade", nullValue())
                .body(used + "differs", is(false))
                .body("milestones.basis", contains("PRELIMINARY", "FINAL"))
                .body("milestones[0].last", equalTo(campaign.year() + "-07-09"))
                .body("milestones[0].ready", equalTo(1))
                .body("milestones[0].missing", hasSize(1))
                .body("candidates.evaluationId", contains(scored.id()));
        record(Account.DOST_OFFICER.call(), body(number, scored.id()))
                .statusCode(422)
                .body("errors.code", contains("register.document.taken"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=budget-document&objectId=" + document)
                .then()
                .body("items.action", contains("budget.documented"))
                .body("items[0].details.number", equalTo(number));

        scored.putInto(EvaluationState.APPRAISING);
        scored.finishAppraisal().statusCode(200);
        scored.propose().statusCode(200);
        scored.approve().statusCode(200);
        read(Account.CITY_LEADER.call())
                .body(used + "basis", equalTo("PRELIMINARY"))
                .body(used + "finalGrade", equalTo("NOT_GRADED"))
                .body(used + "finalSeal", startsWith("XL-"))
                .body(used + "differs", is(false))
                .body("milestones[1].ready", equalTo(1));
        usedAs("B", document);
        read(Account.CITY_LEADER.call())
                .body("items.find { it.number == 'SQL' }.grades[0].grade", equalTo("B"))
                .body("items.find { it.number == 'SQL' }.grades[0].differs", is(true));
        record(Account.DOST_OFFICER.call(), body(number + "-2", scored.id()))
                .statusCode(201)
                .body("items.find { it.number == '" + number + "-2' }.grades[0].basis", equalTo("FINAL"))
                .body("items.find { it.number == '" + number + "-2' }.grades[0].sealNumber", startsWith("XL-"));
        assertThatThrownBy(() -> asOwner("update budget_grade set grade = 'A'"))
                .hasStackTraceContaining("budget_grade");

        file(document)
                .statusCode(201)
                .body("items.find { it.id == '" + document + "' }.fileName", equalTo("du-toan.pdf"));
        file(document).statusCode(409).body("code", equalTo("budget.file.kept"));
        Account.AUDITOR
                .call()
                .accept("*/*")
                .get(path() + "/" + document + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    void a_document_without_number_or_date_and_a_grade_that_is_not_there_are_refused() {
        record(Account.DOST_OFFICER.call(), Map.of())
                .statusCode(422)
                .body("code", equalTo("budget.invalid"))
                .body(
                        "errors.code",
                        contains(
                                "budget.kind.missing",
                                "cost.document.missing",
                                "cost.document.undated",
                                "budget.issuer.missing",
                                "budget.grades.missing"));
        var stranger = UUID.randomUUID().toString();
        record(Account.DOST_OFFICER.call(), body("X-1", early.id(), stranger, scored.id(), scored.id()))
                .statusCode(422)
                .body("errors.code", contains("budget.grade.none", "budget.grade.unknown", "budget.grade.twice"))
                .body("errors.pointer", contains("/evaluationIds/0", "/evaluationIds/1", "/evaluationIds/3"));
        var future = body("X-2", scored.id());
        future.put("issuedOn", "2999-01-01");
        record(Account.DOST_OFFICER.call(), future)
                .statusCode(422)
                .body("errors.code", contains("catalogue.date.future"));
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/campaigns/" + UUID.randomUUID() + "/budget-documents")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void each_role_has_its_part(Account account) {
        var reads = switch (account) {
            case DOST_OFFICER, DOST_LEADER, CITY_LEADER, AUDITOR -> 200;
            default -> 403;
        };
        read(account.call(), reads);
        record(account.call(), Map.of()).statusCode(account == Account.DOST_OFFICER ? 422 : 403);
    }

    /** As if it had been another grade when a document of then used it. */
    private static void usedAs(String grade, String like) throws SQLException {
        var document = UUID.randomUUID();
        asOwner(
                "insert into budget_document select ?, campaign_id, kind, 'SQL', issued_on, issuer, recorded_by,"
                        + " recorded_by_name, recorded_at from budget_document where id = ?",
                document,
                UUID.fromString(like));
        asOwner(
                "insert into budget_grade select ?, evaluation_id, agency_id, basis, ?, '75.00', result_digest,"
                        + " seal_number from budget_grade where document_id = ?",
                document,
                grade,
                UUID.fromString(like));
    }

    private static void asOwner(String sql, Object... parameters) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "sti_owner", "sti_owner");
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    private static Map<String, Object> body(String number, String... evaluations) {
        var body = new HashMap<String, Object>();
        body.put("kind", "ESTIMATE");
        body.put("number", number);
        body.put("issuedOn", "2026-07-08");
        body.put("issuer", "Sở Tài chính");
        body.put("evaluationIds", new ArrayList<>(List.of(evaluations)));
        return body;
    }

    private static ValidatableResponse file(String document) {
        return Account.DOST_OFFICER
                .call()
                .contentType("multipart/form-data")
                .multiPart("file", "du-toan.pdf", SampleFiles.pdf("Du toan"), "application/pdf")
                .post(path() + "/" + document + "/file")
                .then();
    }

    private static ValidatableResponse record(RequestSpecification who, Map<String, ?> body) {
        return who.body(body).post(path()).then();
    }

    private static ValidatableResponse read(RequestSpecification who) {
        return read(who, 200);
    }

    private static ValidatableResponse read(RequestSpecification who, int status) {
        return who.get(path()).then().statusCode(status);
    }

    private static String path() {
        return "/api/v1/campaigns/" + campaign.id() + "/budget-documents";
    }
}
