package vn.hanoi.sti.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCouncil;
import vn.hanoi.sti.testing.TestEvaluation;

/**
 * To a barred member the evaluation is not there, whatever their roles: every operation below it answers as for one that
 * never was, and no list, count, search, inbox or file tells of it.
 */
@ApiTest
class BarredTest {
    /** Everything but the audit log and the accounts, so that no missing permission hides a leak. */
    private static final String[] ROLES = {"expert", "dost-officer", "dost-leader", "city-leader", "unit-member"};

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head");

    @Test
    void nothing_tells_a_barred_member_of_the_evaluation() throws Exception {
        var campaign = TestCampaign.ofCouncils();
        var unit = campaign.next();
        var other = campaign.next();
        var link = unit.pinned("O6-12", Map.of("x", "0.1", "y", "0.1", "width", "0.2", "height", "0.2"));
        var seen = vn.hanoi.sti.testing.Account.AUDITOR
                .call()
                .get(unit.path() + "/evidence")
                .then()
                .extract()
                .jsonPath();
        var subject = "barred-" + UUID.randomUUID();
        var council = TestCouncil.create(1);
        council.seat("CHAIR", TestCouncil.expert(subject, InterestApiTest.employer(unit)));
        unit.asOfficer()
                .body(Map.of("days", 5, "reason", "Chờ số liệu"))
                .post(unit.path() + "/extension-requests")
                .then()
                .statusCode(200);
        assertThat(as(subject).get("/api/v1/me/notices?size=200").asString()).contains(unit.id());
        // Before it has a council the same person sees it as their other roles do.
        assertThat(as(subject).get(unit.path()).statusCode()).isEqualTo(200);
        council.judging(unit, other);

        var contract = new com.fasterxml.jackson.databind.ObjectMapper(new YAMLFactory())
                .readTree(Path.of("../../openapi/api.yaml").toFile())
                .path("paths");
        var told = new ArrayList<String>();
        var walked = 0;
        for (var path : (Iterable<Map.Entry<String, JsonNode>>) contract::fields) {
            for (var method : (Iterable<String>) path.getValue()::fieldNames) {
                if (!METHODS.contains(method) || !path.getKey().startsWith("/api/v1/evaluations/{id}")) {
                    continue;
                }
                walked++;
                var operation = path.getValue().path(method);
                var answer = call(subject, method, filled(path.getKey(), unit.id(), campaign), operation);
                var never = call(
                        subject, method, filled(path.getKey(), UUID.randomUUID().toString(), campaign), operation);
                if (!summary(answer).equals(summary(never)) || (method.equals("get") && answer.statusCode() != 404)) {
                    told.add(method + " " + path.getKey() + ": " + summary(answer) + " but " + summary(never));
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(walked).isGreaterThan(50);

        for (var path : List.of(
                "/api/v1/evidence-revisions/" + seen.getString("items[0].revisionId") + "/content",
                "/api/v1/evidence-documents/" + seen.getString("items[0].documentId") + "/particulars")) {
            assertThat(as(subject).get(path).statusCode()).as(path).isIn(404, 405);
        }
        assertThat(as(subject)
                        .header("If-Match", "\"0\"")
                        .body(Map.of("decision", "ACCEPTED"))
                        .put("/api/v1/evidence-links/" + link + "/decision")
                        .statusCode())
                .isEqualTo(404);
        lists(contract, subject, campaign, unit, council);
        rows(unit);
        as(subject)
                .get("/api/v1/campaigns/" + campaign.id() + "/evaluations?size=200")
                .then()
                .body("items.id", not(hasItem(unit.id())))
                .body("items.id", hasItem(other.id()))
                .body(
                        "total",
                        org.hamcrest.Matchers.equalTo(campaign.evaluations().size() - 1));
    }

    @Test
    void every_table_with_rows_of_an_evaluation_knows_seats_and_bars() throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        var open = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, "sti_owner", "sti_owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select c.relname from pg_class c
                            join pg_attribute a on a.attrelid = c.oid and a.attname = 'evaluation_id' and not a.attisdropped
                        where c.relkind = 'r' and c.relrowsecurity and pg_table_is_visible(c.oid) and 2 > (
                            select count(*) from pg_policies p where p.tablename = c.relname
                                and (p.policyname = c.relname || '_seat' and p.cmd = 'SELECT'
                                    or p.policyname = c.relname || '_barred' and p.permissive = 'RESTRICTIVE'))""")) {
            while (rows.next()) {
                open.add(rows.getString(1));
            }
        }
        assertThat(open).as("call sti_seats_on for these").isEmpty();
    }

    /** The second lock by itself: a bar beats every scope, a seat opens to read and nothing else. */
    private static void rows(TestEvaluation unit) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "sti_app", "sti_app");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var count = "select count(*) from evidence_revision where evaluation_id = '" + unit.id() + "'";
            var settings = "select set_config('app.scope', '%s', true), set_config('app.agencies', '', true),"
                    + " set_config('app.evaluations', '%s', true), set_config('app.barred', '%s', true)";
            statement.execute(settings.formatted("all", "", ""));
            assertThat(number(statement, count)).isPositive();
            statement.execute(settings.formatted("all", "", unit.id()));
            assertThat(number(statement, count)).isZero();
            statement.execute(settings.formatted("agencies", unit.id(), unit.id()));
            assertThat(number(statement, count)).isZero();
            statement.execute(settings.formatted("agencies", "", ""));
            assertThat(number(statement, count)).isZero();
            statement.execute(settings.formatted("agencies", unit.id(), ""));
            assertThat(number(statement, count)).isPositive();
            assertThat(statement.executeUpdate(
                            "update evidence_link set reason = 'x' where evaluation_id = '" + unit.id() + "'"))
                    .isZero();
            connection.rollback();
        }
    }

    private static long number(java.sql.Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Every list of the API that needs no more than a campaign or a council. */
    private static void lists(
            JsonNode contract, String subject, TestCampaign campaign, TestEvaluation unit, TestCouncil council) {
        var telling = new ArrayList<String>();
        for (var path : (Iterable<Map.Entry<String, JsonNode>>) contract::fields) {
            var filled = path.getKey()
                    .replace("/campaigns/{id}", "/campaigns/" + campaign.id())
                    .replace("/councils/{id}", "/councils/" + council.id())
                    .replace(
                            "/organizations/{id}",
                            "/organizations/" + unit.organization().id());
            if (!path.getValue().has("get") || filled.contains("{") || filled.contains("audit")) {
                continue;
            }
            var answer = as(subject).accept("*/*").get(filled);
            if (answer.statusCode() < 500 && answer.asString().contains(unit.id())) {
                telling.add(filled);
            }
        }
        assertThat(telling).isEmpty();
    }

    private static Response call(String subject, String method, String path, JsonNode operation) {
        var request = as(subject).header("If-Match", "\"0\"");
        var content = operation.path("requestBody").path("content");
        if (content.has("multipart/form-data")) {
            request = ApiTest.Call.with(token(subject))
                    .contentType("multipart/form-data")
                    .multiPart("file", "a.pdf", vn.hanoi.sti.content.SampleFiles.pdf("barred"), "application/pdf")
                    .multiPart("files", "a.pdf", vn.hanoi.sti.content.SampleFiles.pdf("barred"), "application/pdf");
        } else if (content.isObject()) {
            request = request.body(body(operation));
        } else if (operation.path("operationId").asText().contains("esumable") || path.endsWith("evidence-uploads")) {
            request = request.header("Tus-Resumable", "1.0.0").header("Upload-Length", "10");
        }
        return request.accept("*/*").request(method.toUpperCase(), path);
    }

    /** Bodies that pass validation where an empty one does not; of the others the refusal is the same for everybody. */
    private static Object body(JsonNode operation) {
        return switch (operation.path("operationId").asText()) {
            case "chooseEvaluationMethod" ->
                Map.of(
                        "method", "COUNCIL",
                        "number", "1",
                        "decidedOn", "2026-01-01",
                        "documentId", UUID.randomUUID().toString());
            case "openThread" -> Map.of("kind", "QUESTION", "text", "Hỏi");
            case "saveValue" -> Map.of("state", "NOT_REPORTED");
            case "saveAppraisal" -> Map.of("decision", "ACCEPTED");
            case "acceptIndicators" -> Map.of("indicators", List.of("O6-12"));
            case "returnEvaluation" -> Map.of("reason", "Thiếu");
            case "approveResult" -> Map.of("resultDigest", "0".repeat(64));
            default -> "{}";
        };
    }

    private static String filled(String path, String evaluation, TestCampaign campaign) {
        return path.replace("{id}", evaluation)
                .replace("{code}", "O6-12")
                .replace("{period}", Integer.toString(campaign.year() - 1))
                .replace("{number}", "1")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    private static String summary(Response answer) {
        var problem = answer.contentType().contains("problem+json");
        return answer.statusCode() + (problem ? " " + answer.path("code") : "");
    }

    private static RequestSpecification as(String subject) {
        return ApiTest.Call.with(token(subject));
    }

    private static String token(String subject) {
        return Tokens.of(subject, ROLES);
    }
}
