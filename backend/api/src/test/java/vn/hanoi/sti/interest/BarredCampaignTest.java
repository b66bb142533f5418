package vn.hanoi.sti.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCouncil;

/** What looks at a whole campaign leaves out, for its viewer, what a conflict of interest closes to them. */
@ApiTest
class BarredCampaignTest {
    @Test
    void runs_and_trials_of_a_campaign_are_without_what_the_viewer_is_barred_from() {
        var campaign = TestCampaign.open(2);
        var unit = campaign.next();
        var other = campaign.next();
        var subject = "barred-" + UUID.randomUUID();
        var council = TestCouncil.create(1);
        council.seat("CHAIR", TestCouncil.expert(subject, InterestApiTest.employer(unit)));
        council.judging(unit);
        for (var one : java.util.List.of(unit, other)) {
            one.putInto(EvaluationState.APPRAISING).settled().putInto(EvaluationState.SCORED);
        }
        String run = Account.DOST_OFFICER
                .call()
                .body(Map.of("kind", "PRELIMINARY"))
                .post("/api/v1/campaigns/" + campaign.id() + "/runs")
                .then()
                .statusCode(201)
                .body("items", hasSize(2))
                .extract()
                .path("run.id");
        var seen = barred(subject).get("/api/v1/runs/" + run).then().statusCode(200);
        seen.body("items.evaluationId", contains(other.id()));
        assertThat(seen.extract().asString()).doesNotContain(unit.id());
        // A file can't leave anything out.
        barred(subject).get("/api/v1/runs/" + run + "/manifest").then().statusCode(403);
        barred(subject)
                .get("/api/v1/runs/" + run + "/evaluations/" + unit.id() + "/package")
                .then()
                .statusCode(404);
        Account.AUDITOR.call().get("/api/v1/runs/" + run + "/manifest").then().statusCode(200);
        var trial = barred(subject)
                .body("{}")
                .post("/api/v1/campaigns/" + campaign.id() + "/simulations")
                .then()
                .statusCode(200)
                .body("considered", equalTo(1))
                .body("items.evaluationId", contains(other.id()));
        assertThat(trial.extract().asString()).doesNotContain(unit.id());
    }

    private static RequestSpecification barred(String subject) {
        return ApiTest.Call.as(subject, "expert", "auditor", "dost-leader");
    }
}
