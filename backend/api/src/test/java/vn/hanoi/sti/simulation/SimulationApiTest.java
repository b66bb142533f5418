package vn.hanoi.sti.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** Trying out: what comes back, who may, what can't be moved, and that nothing is kept of it but the act. */
@ApiTest
class SimulationApiTest {
    private static TestCampaign campaign;
    private static TestEvaluation scored;
    private static TestEvaluation collecting;

    @BeforeEach
    void open() {
        if (campaign == null) {
            campaign = TestCampaign.open(3);
            scored = campaign.next().putInto(EvaluationState.APPRAISING);
            collecting = campaign.next();
        }
    }

    @Test
    void nothing_moved_is_the_grade_as_it_stands_with_how_firmly_it_does() {
        tried(Account.DOST_OFFICER, scored, Map.of())
                .statusCode(200)
                .body("simulation", is(true))
                .body("flips", is(false))
                .body("before.grade", equalTo("D"))
                .body("after.grade", equalTo("D"))
                .body("standing.above.grade", equalTo("C"))
                .body("standing.below", nullValue())
                .body("standing.stability.draws", equalTo(10_000))
                .body("standing.stability.kept", equalTo(10_000))
                .body("standing.stability.spread", equalTo(10))
                .body("resultDigest", nullValue())
                .body("steps", nullValue());
    }

    @Test
    void what_would_turn_the_grade_turns_it_here_and_nowhere_else() {
        var before = scored.resultDigest();
        List<String> codes = Account.DOST_LEADER
                .call()
                .get(scored.path() + "/result")
                .then()
                .extract()
                .path("indicators.code");
        var all = codes.stream()
                .map(code -> Map.of("indicator", code, "percent", "100"))
                .toList();
        tried(Account.CITY_LEADER, scored, Map.of("shares", all))
                .statusCode(200)
                .body("flips", is(true))
                .body("before.totalShown", equalTo("0.00"))
                .body("after.totalShown", equalTo("100.00"))
                .body("after.grade", equalTo("C"))
                .body("parts.size()", equalTo(codes.size()))
                .body("parts[0].sharePercentAfter", equalTo("100.00"));
        assertThat(scored.resultDigest()).isEqualTo(before);
        Account.DOST_LEADER
                .call()
                .get(scored.path() + "/result")
                .then()
                .body("grade", equalTo("D"))
                .body("totalShown", equalTo("0.00"));
    }

    @Test
    void the_log_says_who_tried_what() {
        tried(Account.DOST_LEADER, scored, Map.of("bounds", List.of(Map.of("grade", "A", "from", "88.5")), "seed", 77))
                .statusCode(200);
        logged().body("items.findAll { it.details?.seed == '77' }.size()", equalTo(1))
                .body("items.find { it.details?.seed == '77' }.action", equalTo("simulation.run"))
                .body("items.find { it.details?.seed == '77' }.details.bounds", equalTo("{A=88.5}"));
    }

    @ParameterizedTest
    @CsvSource({"ADMIN", "AUDITOR", "MACHINE", "STRANGER"})
    void only_those_who_decide_may_try(Account account) {
        tried(account, scored, Map.of()).statusCode(403);
        account.call()
                .body(Map.of())
                .post("/api/v1/campaigns/" + campaign.id() + "/simulations")
                .then()
                .statusCode(403);
    }

    @Test
    void a_unit_may_not_and_what_is_not_there_is_not_found() {
        scored.asHead()
                .body(Map.of())
                .post(scored.path() + "/simulations")
                .then()
                .statusCode(403);
        for (var path : List.of("evaluations", "campaigns")) {
            Account.DOST_OFFICER
                    .call()
                    .body(Map.of())
                    .post("/api/v1/" + path + "/" + UUID.randomUUID() + "/simulations")
                    .then()
                    .statusCode(404);
        }
        tried(Account.DOST_OFFICER, collecting, Map.of()).statusCode(409).body("code", equalTo("result.not-available"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weights|indicator=O6-99 factor=1|/weights/0|variation.indicator.unknown",
                "weights|indicator=O6-12 factor=11|/weights/0|variation.weight.range",
                "bounds|grade=E from=10|/bounds/0|variation.grade.unknown",
                "bounds|grade=A from=70|/bounds|variation.bounds.order",
                "bounds|grade=A from=101|/bounds/0|variation.bound.range",
                "shares|indicator=O6-12 percent=101|/shares/0|variation.share.range"
            })
    void what_cannot_be_moved_is_named_with_its_place(String list, String move, String pointer, String code) {
        tried(Account.DOST_OFFICER, scored, Map.of(list, List.of(move(move))))
                .statusCode(422)
                .body("code", equalTo("simulation.invalid"))
                .body("errors.find { it.code == '" + code + "' }.pointer", equalTo(pointer));
    }

    @Test
    void every_gap_comes_at_once_and_what_is_moved_twice_too() {
        var twice = IntStream.range(0, 2)
                .mapToObj(i -> move("indicator=O6-12 factor=11"))
                .toList();
        tried(Account.DOST_OFFICER, scored, Map.of("weights", twice, "bounds", List.of(move("grade=E from=10"))))
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems("simulation.moved-twice", "variation.weight.range", "variation.grade.unknown"));
    }

    @Test
    void what_cannot_be_read_is_refused() {
        var comma = Map.of("weights", List.of(move("indicator=O6-12 factor=1,5")));
        var negative = Map.of("weights", List.of(move("indicator=O6-12 factor=-1")));
        var nothing = Map.of("weights", Collections.singletonList(null));
        for (var body :
                List.of(comma, negative, nothing, Map.of("spread", 51), Map.of("spread", 0), Map.of("seed", -1))) {
            tried(Account.DOST_OFFICER, scored, body).statusCode(422).body("code", equalTo("request.invalid"));
        }
        tried(Account.DOST_OFFICER, scored, Map.of("grade", "A"))
                .statusCode(400)
                .body("code", equalTo("request.unknown-property"));
    }

    @Test
    void the_same_sent_again_is_answered_the_same_and_logged_once() {
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            RestAssured.given()
                    .auth()
                    .oauth2(Tokens.of(Account.DOST_OFFICER.subject(), Account.DOST_OFFICER.role()))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(Map.of("seed", 4711))
                    .post(scored.path() + "/simulations")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", replayed)
                    .body("standing.stability.seed", equalTo(4711));
        }
        logged().body("items.findAll { it.details?.seed == '4711' }.size()", equalTo(1));
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Account.DOST_OFFICER.subject(), Account.DOST_OFFICER.role()))
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(scored.path() + "/simulations")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency.key.required"));
    }

    @Test
    void a_campaign_shows_who_would_turn_and_who_is_not_looked_at() {
        var path = "/api/v1/campaigns/" + campaign.id() + "/simulations";
        Account.CITY_LEADER
                .call()
                .body(Map.of("weights", List.of(move("indicator=O6-12 factor=3")), "spread", 25))
                .post(path)
                .then()
                .statusCode(200)
                .body("simulation", is(true))
                .body("considered", equalTo(1))
                .body("notShown", equalTo(2))
                .body("flips", equalTo(0))
                .body("spread", equalTo(25))
                .body("counts.find { it.grade == 'D' }.before", equalTo(1))
                .body("items[0].evaluationId", equalTo(scored.id()))
                .body("items[0].nearest.grade", equalTo("C"))
                .body("items[0].kept", equalTo(10_000));
        Account.DOST_OFFICER
                .call()
                .body(Map.of("shares", List.of(move("indicator=O6-12 percent=10"))))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("simulation.shares.one-evaluation"));
        Account.DOST_OFFICER
                .call()
                .body(Map.of())
                .post("/api/v1/campaigns/" + TestCampaign.open(1).id() + "/simulations")
                .then()
                .statusCode(409)
                .body("code", equalTo("simulation.nothing-scored"));
    }

    private static ValidatableResponse logged() {
        return Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=evaluation&limit=200&objectId=" + scored.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse tried(Account account, TestEvaluation evaluation, Object body) {
        return account.call()
                .body(body)
                .post(evaluation.path() + "/simulations")
                .then();
    }

    private static Map<String, String> move(String words) {
        var move = new HashMap<String, String>();
        for (var word : words.split(" ")) {
            move.put(word.split("=")[0], word.split("=")[1]);
        }
        return move;
    }
}
