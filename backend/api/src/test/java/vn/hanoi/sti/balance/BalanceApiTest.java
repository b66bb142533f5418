package vn.hanoi.sti.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;

/** The balance of levels: of an evaluation, its campaign, the year; and that nobody learns a result early by it. */
@ApiTest
class BalanceApiTest {
    @Test
    void levels_add_up_and_nobody_learns_a_result_early() {
        var campaign = TestCampaign.open(2);
        var scored = campaign.next().putInto(EvaluationState.APPRAISING);
        campaign.next();
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(java.util.Map.of("decision", "ACCEPTED", "level", 5, "reason", "Kiểm chứng được"))
                .put(scored.path() + "/appraisals/O6-11")
                .then()
                .statusCode(200);
        var own = Account.CITY_LEADER
                .call()
                .get(scored.path() + "/iooi")
                .then()
                .statusCode(200)
                .body("scope", equalTo("EVALUATION"))
                .body("levels.level", contains("INPUT", "PROCESS", "OUTPUT", "OUTCOME", "IMPACT"))
                .extract()
                .jsonPath();
        var total = Account.CITY_LEADER.call().get(scored.path() + "/result").jsonPath();
        assertThat(own.getList("levels.pointsShown", String.class).stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total.getString("totalShown"))
                .isPositive();
        assertThat(own.getList("levels.weightShown", String.class).stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");

        var path = "/api/v1/campaigns/" + campaign.id() + "/iooi";
        var whole = Account.CITY_LEADER
                .call()
                .get(path)
                .then()
                .statusCode(200)
                .body("evaluations", equalTo(1))
                .body("notShown", equalTo(1))
                .body("parts.id", contains(scored.id()))
                .extract()
                .jsonPath();
        assertThat(whole.getList("levels")).isEqualTo(own.getList("levels"));
        scored.asHead()
                .get(path)
                .then()
                .statusCode(200)
                .body("evaluations", equalTo(0))
                .body("parts", empty())
                .body("levels.points", everyItem(equalTo("0")));
        scored.asHead().get(scored.path() + "/iooi").then().statusCode(409);
        Account.STRANGER.call().get(path).then().statusCode(404);
        Account.STRANGER.call().get(scored.path() + "/iooi").then().statusCode(404);
        Account.ADMIN.call().get(path).then().statusCode(403);

        var year = Account.CITY_LEADER
                .call()
                .get("/api/v1/campaigns/" + campaign.id())
                .jsonPath()
                .getInt("year");
        Account.CITY_LEADER
                .call()
                .get("/api/v1/iooi?year=" + year)
                .then()
                .statusCode(200)
                .body("scope", equalTo("CITY"))
                .body("parts.id", hasItem(campaign.id()))
                .body("parts.find { it.id == '" + campaign.id() + "' }.evaluations", equalTo(1));
        Account.CITY_LEADER.call().get("/api/v1/iooi").then().statusCode(400);
        Account.CITY_LEADER
                .call()
                .get("/api/v1/iooi?year=99999")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#query/year"));
    }
}
