package vn.hanoi.sti.evaluation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** Two people at once, the same request twice, a higher room's veto: one effect or none, never half of one. */
@ApiTest
class EvaluationConcurrencyTest {
    private static TestCampaign campaign;

    @Inject
    Veto veto;

    @Inject
    Evaluations facade;

    @BeforeEach
    void open() {
        campaign = campaign == null ? TestCampaign.open(6) : campaign;
    }

    /** Stands for a room above this one. */
    @ApplicationScoped
    static class Veto {
        private volatile UUID against;

        void standAgainst(UUID evaluation) {
            against = evaluation;
        }

        void on(@Observes EvaluationTransition transition) {
            if (transition.before().id().equals(against)) {
                throw Problem.conflict(
                        "testing.veto",
                        transition.action() + " " + transition.body() + " "
                                + transition.by().displayName());
            }
        }
    }

    @Test
    void a_veto_from_above_leaves_nothing_behind() {
        var evaluation = campaign.next();
        veto.standAgainst(UUID.fromString(evaluation.id()));
        evaluation
                .submit()
                .statusCode(409)
                .body("code", equalTo("testing.veto"))
                .body("detail", startsWith("SUBMIT {}"));
        veto.standAgainst(null);
        assertThat(evaluation.view().getString("state")).isEqualTo("COLLECTING");
        assertThat(evaluation.view().getList("history")).hasSize(1);
        assertThat(evaluation.etag()).isEqualTo("\"0\"");
        entries(evaluation).body("items", empty());
        evaluation.submit().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submissions",
                "certifications",
                "appraisal-starts",
                "appraisal-completions",
                "proposals",
                "approvals",
                "returns"
            })
    void an_act_without_if_match_is_refused(String act) {
        var evaluation = campaign.evaluations().getLast();
        var body = switch (act) {
            case "certifications" -> "{\"statement\":true}";
            case "approvals" -> "{\"resultDigest\":\"0\"}";
            case "returns" -> "{\"reason\":\"x\"}";
            default -> "{}";
        };
        var role = switch (act) {
            case "submissions", "certifications" -> evaluation.asHead();
            case "proposals" -> Account.DOST_LEADER.call();
            case "approvals" -> Account.CITY_LEADER.call();
            default -> Account.DOST_OFFICER.call();
        };
        role.body(body)
                .post(evaluation.path() + "/" + act)
                .then()
                .statusCode(428)
                .body("code", equalTo("concurrency.if-match.required"));
    }

    @Test
    void a_stale_version_is_refused_and_tells_the_present_one() {
        var evaluation = campaign.next();
        evaluation.submit().statusCode(200);
        evaluation
                .asHead()
                .header("If-Match", "\"0\"")
                .body(Map.of("statement", true))
                .post(evaluation.path() + "/certifications")
                .then()
                .statusCode(412)
                .body("code", equalTo("concurrency.stale"))
                .body("currentEtag", equalTo("\"1\""));
        evaluation
                .asHead()
                .header("If-Match", "today")
                .body(Map.of("statement", true))
                .post(evaluation.path() + "/certifications")
                .then()
                .statusCode(400);
        assertThat(evaluation.view().getString("state")).isEqualTo("SUBMITTED");
    }

    @Test
    void of_two_people_at_once_one_wins() {
        var evaluation = campaign.next().declared();
        var both = Stream.of(
                        evaluation.organization().officer(),
                        evaluation.organization().head())
                .map(subject -> CompletableFuture.supplyAsync(() -> send(evaluation, subject, UUID.randomUUID(), "{}")
                        .extract()
                        .statusCode()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
        assertThat(evaluation.view().getList("history")).hasSize(2);
    }

    @Test
    void the_same_request_twice_has_one_effect_and_one_answer() {
        var evaluation = campaign.next().declared();
        var key = UUID.randomUUID();
        var officer = evaluation.organization().officer();
        send(evaluation, officer, key, "{}").statusCode(200).header("Idempotent-Replayed", nullValue());
        send(evaluation, officer, key, "{}")
                .statusCode(200)
                .header("Idempotent-Replayed", equalTo("true"))
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("SUBMITTED"));
        assertThat(evaluation.view().getList("history")).hasSize(2);
        entries(evaluation).body("items", hasSize(1));
        given().auth()
                .oauth2(Tokens.of(officer, "unit-member"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"7\"")
                .body("{}")
                .post(evaluation.path() + "/submissions")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.key.reused"));
    }

    @Test
    void a_touch_gives_a_new_version() {
        var evaluation = campaign.next();
        var touched = io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> facade.touch(UUID.fromString(evaluation.id())));
        assertThat(touched).isEqualTo(1);
        assertThat(evaluation.etag()).isEqualTo("\"1\"");
    }

    private static ValidatableResponse entries(TestEvaluation evaluation) {
        return Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&objectId=" + evaluation.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse send(TestEvaluation evaluation, String subject, UUID key, String body) {
        return given().auth()
                .oauth2(Tokens.of(subject, "unit-member"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(evaluation.path() + "/submissions")
                .then();
    }
}
