package vn.hanoi.sti.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.engine.digest.CanonicalJson;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCouncil;
import vn.hanoi.sti.testing.TestEvaluation;

/** Runs: what has to be settled first, what is kept, who may see it, and what changed between two. */
@ApiTest
class RunApiTest {
    @Inject
    AgroalDataSource database;

    private static TestCampaign campaign;
    private static TestEvaluation first;
    private static String run;

    @BeforeEach
    void open() {
        if (campaign == null) {
            campaign = TestCampaign.open(3);
            first = campaign.next()
                    .putInto(EvaluationState.APPRAISING)
                    .settled()
                    .putInto(EvaluationState.SCORED);
            campaign.next().putInto(EvaluationState.APPRAISING).settled().putInto(EvaluationState.SCORED);
        }
    }

    @Test
    void a_run_keeps_all_that_its_grades_follow_from() throws Exception {
        var answer = start(Account.DOST_OFFICER, campaign, "PRELIMINARY")
                .statusCode(201)
                .extract();
        String id = answer.path("run.id");
        assertThat(answer.<Integer>path("run.graded")).isEqualTo(2);
        assertThat(answer.<List<?>>path("notIncluded")).hasSize(1);
        assertThat(answer.<String>path("notIncluded[0].state")).isEqualTo("COLLECTING");
        assertThat(answer.<Integer>path("counts.find { it.grade == 'NOT_GRADED' }.count"))
                .isEqualTo(2);
        var text = Account.AUDITOR
                .call()
                .get("/api/v1/runs/" + id + "/manifest")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var manifest = new ObjectMapper().readTree(text);
        assertThat(CanonicalJson.sha256(manifest)).isEqualTo(answer.<String>path("run.digest"));
        assertThat(manifest.at("/criteriaSet/code").asText()).isNotEmpty();
        assertThat(manifest.at("/evaluations/0/manifest/input/values").isObject())
                .isTrue();
        assertThat(manifest.at("/evaluations/0/manifest/resultDigest").asText()).hasSize(64);
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=classification-run&objectId=" + id)
                .then()
                .body("items[0].action", equalTo("run.kept"))
                .body("items[0].details.digest", equalTo(answer.<String>path("run.digest")));
        Account.AUDITOR
                .call()
                .get("/api/v1/runs/" + id + "/evaluations/"
                        + manifest.at("/evaluations/0/evaluationId").asText() + "/package")
                .then()
                .statusCode(200)
                .body("format", equalTo("sti-result/1"))
                .body(
                        "manifest.resultDigest",
                        equalTo(manifest.at("/evaluations/0/manifest/resultDigest")
                                .asText()));
        Account.AUDITOR
                .call()
                .get("/api/v1/runs/" + id + "/evaluations/" + UUID.randomUUID() + "/package")
                .then()
                .statusCode(404);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var change : List.of("delete from classification_run", "update classification_run set number = 9")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
            }
        }
    }

    /** Also the way of one small campaign: nothing scored, unsettled, preliminary, final. */
    @Test
    void what_is_unsettled_is_named_and_a_final_run_needs_every_grade_approved() {
        var other = TestCampaign.open(1);
        start(Account.DOST_OFFICER, other, "PRELIMINARY").statusCode(409).body("code", equalTo("run.nothing-scored"));
        var evaluation = other.next().putInto(EvaluationState.SCORED);
        start(Account.DOST_OFFICER, other, "PRELIMINARY")
                .statusCode(422)
                .body("code", equalTo("run.flags.unsettled"))
                .body("errors.code", everyItem(equalTo("run.flag.not-computable")))
                .body("errors.params.indicator", hasItem("O6-31"))
                .body("errors[0].params.evaluationId", equalTo(evaluation.id()));
        runs(Account.DOST_OFFICER, other).body("items", empty());

        evaluation.putInto(EvaluationState.APPRAISING).settled().putInto(EvaluationState.SCORED);
        String theirs = start(Account.DOST_OFFICER, other, "PRELIMINARY")
                .statusCode(201)
                .extract()
                .path("run.id");
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/runs/" + kept() + "/comparison?with=" + theirs)
                .then()
                .statusCode(422)
                .body("code", equalTo("run.other-campaign"));

        start(Account.DOST_LEADER, campaign, "FINAL")
                .statusCode(409)
                .body("code", equalTo("run.not-approved"))
                .body("errors.size()", equalTo(3))
                .body("errors.params.state", hasItems("SCORED", "COLLECTING"));
        evaluation.putInto(EvaluationState.APPROVED);
        start(Account.DOST_LEADER, other, "FINAL").statusCode(201).body("run.kind", equalTo("FINAL"));
    }

    @Test
    void each_changed_input_is_named_with_its_effect() {
        String before = start(Account.DOST_OFFICER, campaign, "PRELIMINARY")
                .statusCode(201)
                .extract()
                .path("run.id");
        first.putInto(EvaluationState.APPRAISING);
        first.findings(Map.of("falseData", true, "financialBreach", false, "document", "12/KL"))
                .statusCode(201);
        first.putInto(EvaluationState.SCORED);
        String after = start(Account.DOST_OFFICER, campaign, "PRELIMINARY")
                .statusCode(201)
                .extract()
                .path("run.id");
        for (var path : List.of(after + "/comparison?with=" + before, before + "/comparison?with=" + after)) {
            Account.DOST_OFFICER
                    .call()
                    .get("/api/v1/runs/" + path)
                    .then()
                    .statusCode(200)
                    .body("before.id", equalTo(before))
                    .body("unchanged", equalTo(1))
                    .body("items.size()", equalTo(1))
                    .body("items[0].evaluationId", equalTo(first.id()))
                    .body("items[0].turns", is(false))
                    .body("items[0].changes.area", equalTo(List.of("FINDINGS")))
                    .body("items[0].changes[0].before", nullValue())
                    .body("items[0].changes[0].after", containsString("\"falseData\":true"))
                    .body("items[0].changes[0].grade", equalTo("NOT_GRADED"));
        }
        Account.CITY_LEADER
                .call()
                .get("/api/v1/runs/" + after + "/comparison?with=" + before)
                .then()
                .statusCode(200)
                .body("items[0].changes[0].after", nullValue());
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/runs/" + after + "/comparison?with=" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/runs/" + after + "/comparison")
                .then()
                .statusCode(anyOf(is(400), is(422)));
    }

    /** Whatever their roles, who is barred from an evaluation learns of it neither from a run nor from its numbers. */
    @Test
    void a_run_does_not_tell_a_barred_person_of_what_it_holds() {
        var shared = TestCampaign.open(2);
        var barred = shared.next().putInto(EvaluationState.APPRAISING).settled();
        shared.next().putInto(EvaluationState.APPRAISING).settled().putInto(EvaluationState.SCORED);
        var subject = "barred-" + UUID.randomUUID();
        var employer = Map.<String, Object>of(
                "agencyId", barred.organization().agencyId().toString());
        var council = TestCouncil.create(1);
        council.seat("CHAIR", TestCouncil.expert(subject, employer));
        council.judging(barred);
        barred.putInto(EvaluationState.SCORED);
        String id = start(Account.DOST_OFFICER, shared, "PRELIMINARY")
                .statusCode(201)
                .body("run.graded", is(2))
                .extract()
                .path("run.id");

        var token = Tokens.of(subject, "expert", "dost-officer");
        var path = "/api/v1/campaigns/" + shared.id() + "/runs";
        ApiTest.Call.with(token)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.graded", contains(1))
                .body("allowedActions", empty());
        ApiTest.Call.with(token)
                .body(Map.of("kind", "PRELIMINARY"))
                .post(path)
                .then()
                .statusCode(403);
        assertThat(ApiTest.Call.with(token)
                        .get("/api/v1/runs/" + id)
                        .then()
                        .statusCode(200)
                        .body("run.graded", is(1))
                        .body("items.size()", is(1))
                        .extract()
                        .asString())
                .doesNotContain(barred.id());
        assertThat(ApiTest.Call.with(token)
                        .get("/api/v1/runs/" + id + "/comparison?with=" + id)
                        .then()
                        .statusCode(200)
                        .body("before.graded", is(1))
                        .body("unchanged", is(1))
                        .extract()
                        .asString())
                .doesNotContain(barred.id());
        ApiTest.Call.with(token).get("/api/v1/runs/" + id + "/manifest").then().statusCode(403);
        ApiTest.Call.with(token)
                .get("/api/v1/runs/" + id + "/evaluations/" + barred.id() + "/package")
                .then()
                .statusCode(404);
    }

    @Test
    void runs_started_side_by_side_have_numbers_of_their_own() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            var numbers = pool
                    .invokeAll(IntStream.range(0, 4)
                            .<Callable<Integer>>mapToObj(i -> () -> start(Account.DOST_OFFICER, campaign, "PRELIMINARY")
                                    .statusCode(201)
                                    .extract()
                                    .path("run.number"))
                            .toList())
                    .stream()
                    .map(number -> {
                        try {
                            return number.get();
                        } catch (Exception failure) {
                            throw new AssertionError(failure);
                        }
                    })
                    .toList();
            assertThat(numbers).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void each_role_has_its_part(Account account) {
        var id = kept();
        var reads = List.of(Account.DOST_OFFICER, Account.DOST_LEADER, Account.CITY_LEADER, Account.AUDITOR)
                .contains(account);
        var starts = List.of(Account.DOST_OFFICER, Account.DOST_LEADER).contains(account);
        runs(account, campaign).statusCode(reads ? 200 : 403);
        account.call().get("/api/v1/runs/" + id).then().statusCode(reads ? 200 : 403);
        account.call()
                .get("/api/v1/runs/" + id + "/comparison?with=" + id)
                .then()
                .statusCode(reads ? 200 : 403);
        account.call()
                .get("/api/v1/runs/" + id + "/manifest")
                .then()
                .statusCode(reads && account != Account.CITY_LEADER ? 200 : 403);
        if (!starts) {
            start(account, campaign, "PRELIMINARY").statusCode(403);
        }
    }

    @Test
    void what_is_not_there_or_cannot_be_read_is_refused() {
        Account.AUDITOR.call().get("/api/v1/runs/" + UUID.randomUUID()).then().statusCode(404);
        first.asHead()
                .get("/api/v1/campaigns/" + campaign.id() + "/runs")
                .then()
                .statusCode(403);
        start(Account.DOST_OFFICER, campaign, "NEVER").statusCode(400);
        Account.DOST_OFFICER
                .call()
                .body(Map.of("kind", "FINAL"))
                .post("/api/v1/campaigns/" + UUID.randomUUID() + "/runs")
                .then()
                .statusCode(404);
        runs(Account.AUDITOR, campaign).body("allowedActions", empty());
        runs(Account.DOST_OFFICER, campaign).body("allowedActions", hasItems("START_PRELIMINARY", "START_FINAL"));
    }

    /** One run of the campaign, whichever. */
    private static String kept() {
        run = run == null
                ? start(Account.DOST_OFFICER, campaign, "PRELIMINARY")
                        .statusCode(201)
                        .extract()
                        .<String>path("run.id")
                : run;
        return run;
    }

    private static ValidatableResponse start(Account account, TestCampaign campaign, String kind) {
        return account.call()
                .body(Map.of("kind", kind))
                .post("/api/v1/campaigns/" + campaign.id() + "/runs")
                .then();
    }

    private static ValidatableResponse runs(Account account, TestCampaign campaign) {
        return account.call()
                .get("/api/v1/campaigns/" + campaign.id() + "/runs")
                .then();
    }
}
