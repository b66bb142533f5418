package vn.hanoi.sti.target;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCriteria;
import vn.hanoi.sti.testing.TestEvaluation;

/** Following an indicator: baseline, targets, actuals, another baseline, certified figures, and the record of it all. */
@ApiTest
class TargetApiTest {
    private static TestCampaign campaign;
    private TestEvaluation evaluation;

    @BeforeEach
    void open() {
        if (campaign == null) {
            campaign = TestCampaign.open(6);
        }
        evaluation = campaign.next();
    }

    @Test
    void what_was_promised_and_reached_is_compared_exactly() {
        var series = TestSeries.begun(evaluation, "HIGHER_IS_BETTER");
        series.baseline(2020, "4").statusCode(201).header("ETag", "\"1\"");
        series.target(2023, "8").statusCode(200);
        series.target(2024, "9").statusCode(200);
        series.actual(2023, "7")
                .statusCode(200)
                .body("version", equalTo(4))
                .body("years.year", contains(2023, 2024))
                .body("years[0].share.percent", equalTo("175/2"))
                .body("years[0].share.percentShown", equalTo("87.50"))
                .body("years[0].progress.percent", equalTo("75"))
                .body("years[0].change.percent", equalTo("75"))
                .body("years[0].met", equalTo(false))
                .body("years[1].share.notComputable", equalTo("ACTUAL_ABSENT"))
                .body("years[1].met", nullValue());
        Account.CITY_LEADER
                .call()
                .get("/api/v1/target-series?objectType=ORGANIZATION&objectId="
                        + evaluation.organization().id())
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(series.id()))
                .body("items[0].years[0].actual.value", equalTo("7"));
    }

    @Test
    void a_zero_baseline_and_a_target_of_nothing_say_why_they_cannot_be_measured() {
        var series = TestSeries.begun(evaluation, "LOWER_IS_BETTER");
        series.baseline(2020, "0").statusCode(201);
        series.target(2023, "0").statusCode(200);
        series.actual(2023, "2")
                .body("years[0].change.notComputable", equalTo("BASELINE_ZERO"))
                .body("years[0].share.notComputable", equalTo("TARGET_NOT_POSITIVE"))
                .body("years[0].progress.notComputable", equalTo("TARGET_IS_BASELINE"))
                .body("years[0].met", equalTo(false));
    }

    @Test
    void another_baseline_is_reasoned_and_the_old_one_stays() {
        var series = TestSeries.begun(evaluation, "HIGHER_IS_BETTER");
        series.baseline(2020, "4").statusCode(201);
        series.target(2023, "8").statusCode(200);
        series.actual(2023, "6").body("years[0].progress.percent", equalTo("50"));
        series.read(Account.DOST_OFFICER.call())
                .body("allowedActions", contains("REBASELINE", "SET_TARGET", "SET_ACTUAL"));
        series.baseline(2021, "5")
                .statusCode(422)
                .body("code", equalTo("target.invalid"))
                .body("errors.pointer", containsInAnyOrder("/reason", "/document"));
        series.baseline(2021, "5", "12/QĐ-SKHCN", "Rà soát lại niên giám")
                .statusCode(201)
                .body("baselines.value", contains("5", "4"))
                .body("baselines[0].reason", equalTo("Rà soát lại niên giám"))
                .body("years[0].progress.percent", equalTo("100/3"));
        Account.AUDITOR
                .call()
                .get(series.path() + "/history")
                .then()
                .statusCode(200)
                .body("items.kind", contains("BASELINE", "ACTUAL", "TARGET", "BASELINE"))
                .body("items.revision", contains(4, 3, 2, 1));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=target-series&objectId=" + series.id())
                .then()
                .body(
                        "items.action",
                        containsInAnyOrder(
                                "target.series-created",
                                "target.baseline-set",
                                "target.target-set",
                                "target.actual-set",
                                "target.rebaselined"))
                .body("items.find { it.action == 'target.rebaselined' }.reason", equalTo("Rà soát lại niên giám"));
    }

    @Test
    void certified_figures_are_taken_with_the_evaluation_they_come_from() {
        var year = evaluation.view().getInt("dataYears[2]");
        evaluation
                .asOfficer()
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "REPORTED", "value", Map.of("numerator", "1", "denominator", "3")))
                .put(evaluation.path() + "/values/O6-12/" + year)
                .then()
                .statusCode(200);
        String id = TestSeries.create(
                        evaluation,
                        Map.of(
                                "criteriaSetId",
                                TestCriteria.organization(),
                                "indicatorCode",
                                "O6-12",
                                "direction",
                                "HIGHER_IS_BETTER"))
                .statusCode(201)
                .body("unit", not(emptyString()))
                .extract()
                .path("id");
        var series = new TestSeries(id, evaluation);
        series.read(Account.DOST_OFFICER.call()).body("allowedActions", not(hasItem("TAKE_CERTIFIED")));
        take(series).statusCode(409).body("code", equalTo("target.certified.none"));
        evaluation.putInto(EvaluationState.CERTIFIED);
        series.read(evaluation.asOfficer()).body("allowedActions", contains("SET_ACTUAL", "TAKE_CERTIFIED"));
        take(series)
                .statusCode(201)
                .body("years.year", contains(year))
                .body("years[0].actual.value", equalTo("100/3"))
                .body("years[0].actual.valueShown", equalTo("33.33"))
                .body("years[0].actual.evaluationId", equalTo(evaluation.id()));
        take(series).statusCode(409);
    }

    @Test
    void the_same_key_makes_one_series_and_the_same_value_no_new_revision() {
        var key = UUID.randomUUID().toString();
        var body = Map.of(
                "objectType", "ORGANIZATION",
                "objectId", evaluation.organization().id(),
                "nameVi", "Doanh thu dịch vụ",
                "unit", "triệu đồng",
                "direction", "HIGHER_IS_BETTER");
        var first = create(key, body).statusCode(201).extract();
        var again = create(key, body).statusCode(201).header("Idempotent-Replayed", "true");
        again.body("id", equalTo(first.path("id")));
        var series = new TestSeries(first.path("id"), evaluation);
        series.target(2025, "10").statusCode(200).header("ETag", "\"1\"");
        series.target(2025, "10").statusCode(200).header("ETag", "\"1\"");
    }

    private static ValidatableResponse create(String key, Map<String, ?> body) {
        return given().auth()
                .oauth2(Tokens.of(Account.DOST_OFFICER.subject(), "dost-officer"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/target-series")
                .then();
    }

    private static ValidatableResponse take(TestSeries series) {
        return series.of()
                .asHead()
                .header("If-Match", series.etag())
                .body("{}")
                .post(series.path() + "/certified-actuals")
                .then();
    }
}
