package vn.hanoi.sti.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.*;

import io.agroal.api.AgroalDataSource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCriteria;
import vn.hanoi.sti.testing.TestEvaluation;

/** Who may not, what is refused and by which code, and that nothing saved can be changed. */
@ApiTest
class TargetRefusalTest {
    private static TestCampaign campaign;
    private static TestEvaluation evaluation;
    private static TestEvaluation other;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void open() {
        if (campaign == null) {
            campaign = TestCampaign.ofCouncils();
            evaluation = campaign.next();
            other = campaign.next();
        }
    }

    @Test
    void each_may_do_exactly_their_part_to_a_series() {
        var series = TestSeries.begun(evaluation, "HIGHER_IS_BETTER");
        // Who → read, set a target, set an actual.
        Map<String, int[]> matrix = new LinkedHashMap<>();
        matrix.put("DOST_OFFICER", new int[] {200, 200, 200});
        matrix.put("DOST_LEADER", new int[] {200, 403, 403});
        matrix.put("CITY_LEADER", new int[] {200, 403, 403});
        matrix.put("AUDITOR", new int[] {200, 403, 403});
        matrix.put("ADMIN", new int[] {403, 403, 403});
        matrix.put("MACHINE", new int[] {403, 403, 403});
        matrix.put("STRANGER", new int[] {404, 404, 404});
        matrix.put("officer", new int[] {200, 403, 200});
        matrix.put("head", new int[] {200, 403, 200});
        matrix.put("officer of another", new int[] {404, 404, 404});
        var year = 2010;
        for (var who : matrix.entrySet()) {
            year++;
            var expected = who.getValue();
            series.read(caller(who.getKey())).statusCode(expected[0]);
            series.put(caller(who.getKey()), "targets/" + year, "5", null).statusCode(expected[1]);
            series.put(caller(who.getKey()), "actuals/" + year, "5", null).statusCode(expected[2]);
        }
        other.asOfficer()
                .get("/api/v1/target-series")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(series.id())));
        evaluation.asOfficer().get("/api/v1/target-series").then().body("items.id", hasItem(series.id()));
    }

    @Test
    void every_gap_is_named_at_once() {
        var series = TestSeries.begun(evaluation, "HIGHER_IS_BETTER");
        series.baseline(2099, "1,5")
                .statusCode(422)
                .body("errors.find { it.pointer == '/value' }.code", equalTo("target.value.comma"))
                .body("errors.find { it.pointer == '/year' }.code", equalTo("target.year.future"));
        series.baseline(1999, "x")
                .body("errors.find { it.pointer == '/value' }.code", equalTo("target.value.format"))
                .body("errors.find { it.pointer == '/year' }.code", equalTo("target.year.outside"));
        series.baseline(2020, "4").statusCode(201);
        series.target(2020, "5")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#path/year"))
                .body("errors[0].code", equalTo("target.year.before-baseline"));
        series.actual(2099, "5").statusCode(422).body("errors[0].code", equalTo("target.year.future"));
        series.target(2024, "1".repeat(31)).body("errors[0].code", equalTo("target.value.too-long"));
        series.target(2024, "6").statusCode(200);
        series.target(2024, "7").statusCode(422).body("errors[0].code", equalTo("target.reason-missing"));
        series.put(Account.DOST_OFFICER.call(), "targets/2024", "7", "Giao lại").statusCode(200);
    }

    @Test
    void a_stale_version_a_missing_one_and_unknown_things_are_refused() {
        var series = TestSeries.begun(evaluation, "HIGHER_IS_BETTER");
        var before = series.etag();
        series.target(2024, "6").statusCode(200);
        var body = Map.of("value", "8", "source", "Kế hoạch");
        Account.DOST_OFFICER
                .call()
                .header("If-Match", before)
                .body(body)
                .put(series.path() + "/targets/2025")
                .then()
                .statusCode(412)
                .body("currentEtag", equalTo("\"1\""));
        Account.DOST_OFFICER
                .call()
                .body(body)
                .put(series.path() + "/targets/2025")
                .then()
                .statusCode(428);
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/target-series/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/target-series?sort=secret")
                .then()
                .statusCode(400);
        TestSeries.create(evaluation, Map.of("direction", "HIGHER_IS_BETTER"))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("target.name-missing", "target.unit-missing"));
        var coded = Map.of(
                "criteriaSetId",
                TestCriteria.organization(),
                "indicatorCode",
                "O6-99",
                "direction",
                "HIGHER_IS_BETTER");
        TestSeries.create(evaluation, coded)
                .statusCode(422)
                .body("errors[0].code", equalTo("target.indicator.unknown"));
        var named = Map.of("nameVi", "Một tên", "unit", "%", "direction", "HIGHER_IS_BETTER");
        TestSeries.create(evaluation, named).statusCode(201);
        TestSeries.create(evaluation, named)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/nameVi"))
                .body("errors[0].code", equalTo("target.series.exists"));
    }

    @Test
    void nothing_saved_can_be_changed_or_seen_without_a_scope() throws Exception {
        TestSeries.begun(evaluation, "HIGHER_IS_BETTER").target(2024, "6").statusCode(200);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update target_entry set entry_value = '9'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("delete from target_series"))
                    .hasMessageContaining("permission denied");
            try (var rows = statement.executeQuery("select count(*) from target_series")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    private static RequestSpecification caller(String who) {
        return switch (who) {
            case "officer" -> evaluation.asOfficer();
            case "head" -> evaluation.asHead();
            case "officer of another" -> other.asOfficer();
            default -> Account.valueOf(who).call();
        };
    }
}
