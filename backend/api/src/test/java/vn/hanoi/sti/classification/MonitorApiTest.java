package vn.hanoi.sti.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCriteria;
import vn.hanoi.sti.testing.TestEvaluation;

/** The campaign at a glance, and the peers with which its organizations are compared. */
@ApiTest
class MonitorApiTest {
    @Inject
    ScoredInputs scored;

    @Inject
    CriteriaSets sets;

    private static TestCampaign campaign;
    private static List<TestEvaluation> evaluations;

    @BeforeEach
    void open() {
        if (campaign != null) {
            return;
        }
        campaign = TestCampaign.open(5);
        evaluations = campaign.evaluations();
        var amount = 100;
        for (var evaluation : evaluations) {
            amount(evaluation, amount += 10);
        }
        evaluations.subList(1, 4).forEach(e -> e.putInto(EvaluationState.CERTIFIED));
        evaluations.getFirst().putInto(EvaluationState.APPRAISING);
    }

    @Test
    void only_certified_figures_are_peers() {
        var mine = evaluations.getFirst();
        // Three have certified; the fifth still collects, and oneself is no peer of oneself.
        Account.AUDITOR
                .call()
                .get(mine.path() + "/result")
                .then()
                .statusCode(200)
                .body("peers.find { it.indicatorCode == 'O6-24' }.count", equalTo(3));
        List<String> peers = Account.AUDITOR
                .call()
                .get(mine.path() + "/result/manifest")
                .then()
                .extract()
                .path("input.peers.'O6-24'");
        assertThat(peers).containsExactly("120", "130", "140");
    }

    @Test
    void a_unit_sees_its_own_row_and_no_grade_before_approval() {
        var mine = evaluations.getFirst();
        mine.asOfficer()
                .get("/api/v1/campaigns/" + campaign.id() + "/evaluations")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(mine.id()))
                .body("items[0].grade", nullValue())
                .body("items[0].because", empty());
        mine.asOfficer()
                .get("/api/v1/campaigns/" + campaign.id() + "/results-summary")
                .then()
                .body("total", equalTo(1))
                .body("counts.count.sum()", equalTo(0));
        Account.STRANGER
                .call()
                .get("/api/v1/campaigns/" + campaign.id() + "/evaluations")
                .then()
                .statusCode(404);
        Account.ADMIN
                .call()
                .get("/api/v1/campaigns/" + campaign.id() + "/evaluations")
                .then()
                .statusCode(403);
    }

    @Test
    void the_department_filters_orders_and_pages() {
        var path = "/api/v1/campaigns/" + campaign.id() + "/evaluations";
        Account.DOST_OFFICER
                .call()
                .get(path + "?state=CERTIFIED&size=2&sort=-code")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.size()", equalTo(2));
        Account.DOST_OFFICER
                .call()
                .get(path + "?grade=D")
                .then()
                .body("total", equalTo(1))
                .body("items[0].state", equalTo("APPRAISING"));
        Account.DOST_OFFICER
                .call()
                .get(path + "?q=" + evaluations.get(2).organization().code().toLowerCase())
                .then()
                .body("total", equalTo(1));
        Account.DOST_OFFICER
                .call()
                .get(path + "?sort=secret")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("request.sort.unknown"));
        Account.DOST_OFFICER.call().get(path + "?state=ASLEEP").then().statusCode(400);
        Account.DOST_OFFICER
                .call()
                .get(path + "?sort=total,-grade,values,evidence,daysLate,state,name")
                .then()
                .statusCode(200);
    }

    @Test
    void a_changed_input_shows_at_once_although_results_are_kept() {
        var mine = evaluations.getFirst();
        assertThat(because(mine)).isEqualTo(because(mine)).doesNotContain("CAP-05");
        mine.findings(Map.of("falseData", true, "financialBreach", false, "document", "12/KL-TTr"))
                .statusCode(201);
        assertThat(because(mine)).contains("CAP-05");
    }

    @Test
    void an_input_is_scored_once_and_another_one_anew() throws Exception {
        var mine = evaluations.getFirst();
        var published =
                sets.findPublished(UUID.fromString(TestCriteria.organization())).orElseThrow();
        var manifest = Account.AUDITOR
                .call()
                .get(mine.path() + "/result/manifest")
                .then()
                .extract();
        var input =
                (ObjectNode) new ObjectMapper().readTree(manifest.asString()).get("input");
        var first = scored.manifest(published, input);
        assertThat(scored.manifest(published, input.deepCopy())).isSameAs(first);
        var late = input.deepCopy();
        ((ObjectNode) late.get("dossier")).put("daysLate", 99);
        assertThat(scored.manifest(published, late).get("resultDigest")).isNotEqualTo(first.get("resultDigest"));
    }

    private static List<String> because(TestEvaluation evaluation) {
        return Account.DOST_OFFICER
                .call()
                .get("/api/v1/campaigns/" + campaign.id() + "/evaluations?q="
                        + evaluation.organization().code())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].because");
    }

    private static void amount(TestEvaluation evaluation, int amount) {
        var year = evaluation.view().getInt("dataYears[2]");
        evaluation
                .asOfficer()
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "REPORTED", "value", Map.of("amount", Integer.toString(amount), "fte", "1")))
                .put(evaluation.path() + "/values/O6-24/" + year)
                .then()
                .statusCode(200);
    }
}
