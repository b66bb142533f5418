package vn.hanoi.sti.lastround;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** What the last certified round offers to the next: values, with where they come from. */
@ApiTest
class LastRoundApiTest {
    private static final String RATIO =
            "{'state':'REPORTED','value':{'numerator':'6','denominator':'15'},'explanation':'theo sổ'}";
    private static TestCampaign before;
    private static TestCampaign now;

    @BeforeEach
    void open() {
        before = before == null ? TestCampaign.open(6) : before;
        now = now == null ? TestCampaign.open(6) : now;
    }

    /** The round under way, after one in which the same organization answered the last shared year in three ways. */
    private record Rounds(TestEvaluation last, TestEvaluation present, String shared, String older) {
        static Rounds begin() {
            var present = now.next();
            var last = before.next().of(present.organization());
            // Data years of a round are the three before it.
            var rounds =
                    new Rounds(last, present, Integer.toString(before.year() - 1), Integer.toString(before.year() - 3));
            save(last, "O6-41", rounds.shared, 0, RATIO).statusCode(200);
            save(last, "O6-41", rounds.older, 0, RATIO).statusCode(200);
            save(last, "O6-51", "single", 0, "{'state':'REPORTED','explanation':'Kế hoạch đã ban hành'}")
                    .statusCode(200);
            save(last, "O6-12", rounds.shared, 0, "{'state':'NOT_REPORTED'}").statusCode(200);
            save(last, "O6-21", rounds.shared, 0, "{'state':'NOT_APPLICABLE','explanation':'không có'}")
                    .statusCode(200);
            return rounds;
        }

        Rounds certified() {
            last.putInto(EvaluationState.CERTIFIED);
            return this;
        }
    }

    @Test
    void values_come_with_their_origin_and_no_status_does() {
        var rounds = Rounds.begin().certified();
        var present = rounds.present();
        view(present.asOfficer(), present)
                .body("source.evaluationId", equalTo(rounds.last().id()))
                .body("source.year", equalTo(before.year()))
                .body("offers.indicatorCode", contains("O6-41", "O6-51"))
                .body("offers[0].period", equalTo(rounds.shared()))
                .body("offers[0].value.numerator", equalTo("6"))
                .body("allowedActions", contains("COPY"));
        copy(present.asOfficer(), present, "{}")
                .statusCode(200)
                .body("offers", empty())
                .body("copied.indicatorCode", contains("O6-41", "O6-51"))
                .body("copied[0].fromYear", equalTo(before.year()))
                .body("copied[0].fromEvaluationId", equalTo(rounds.last().id()))
                .body("copied[0].fromRevision", equalTo(1))
                .body("copied[0].revision", equalTo(1))
                .body("allowedActions", empty());
        var cells = "groups.criteria.flatten().indicators.flatten().cells.flatten()";
        present.asOfficer()
                .get(present.path() + "/sheet")
                .then()
                .body(cells + ".findAll { it.revision > 0 }", hasSize(2))
                .body(cells + ".findAll { it.revision > 0 }.state.unique()", contains("REPORTED"))
                .body(cells + ".find { it.revision > 0 }.explanation", equalTo("theo sổ"))
                .body("progress.evidenceDone", equalTo(0));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=value&objectId=" + present.id() + "/O6-41/" + rounds.shared())
                .then()
                .body("items.action", contains("value.saved"))
                .body("items[0].details.copiedFrom", equalTo(rounds.last().id()));
    }

    @Test
    void what_was_entered_stays_and_what_is_typed_over_a_copy_is_no_copy() {
        var rounds = Rounds.begin().certified();
        var present = rounds.present();
        var own = "{'state':'REPORTED','value':{'numerator':'9','denominator':'15'}}";
        save(present, "O6-41", rounds.shared(), 0, own).statusCode(200);
        view(present.asOfficer(), present)
                .body("offers.indicatorCode", contains("O6-51"))
                .body("answered", equalTo(1));
        copy(present.asOfficer(), present, "{'indicators':['O6-41']}")
                .statusCode(200)
                .body("copied", empty())
                .body("offers", hasSize(1));
        copy(present.asOfficer(), present, "{'indicators':['O6-51']}")
                .statusCode(200)
                .body("copied.indicatorCode", contains("O6-51"));
        present.asOfficer()
                .get(present.path() + "/values/O6-41/" + rounds.shared() + "/revisions")
                .then()
                .body("items.value.numerator", contains("9"));
        save(present, "O6-51", "single", 1, "{'state':'REPORTED','explanation':'Kế hoạch mới'}")
                .statusCode(200);
        view(present.asOfficer(), present).body("copied", empty());
    }

    @Test
    void a_round_that_no_head_has_vouched_for_offers_nothing() {
        var rounds = Rounds.begin();
        var present = rounds.present();
        view(present.asOfficer(), present)
                .body("source", nullValue())
                .body("offers", empty())
                .body("allowedActions", empty());
        copy(present.asOfficer(), present, "{}").statusCode(409).body("code", equalTo("last-round.none"));
        // Nor does a round look ahead.
        rounds.present().putInto(EvaluationState.CERTIFIED);
        view(rounds.last().asOfficer(), rounds.last()).body("source", nullValue());
    }

    @Test
    void only_the_organization_itself_brings_them_while_it_collects() {
        var rounds = Rounds.begin().certified();
        var present = rounds.present();
        copy(present.asOfficer(), present, "{'indicators':['X9']}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators/0"))
                .body("errors[0].code", equalTo("evaluation.indicator.unknown"));
        copy(present.asOfficer(), present, "{'overwrite':true}").statusCode(400);
        copy(now.next().asOfficer(), present, "{}").statusCode(404);
        copy(Account.DOST_OFFICER.call(), present, "{}").statusCode(403);
        copy(Call.as(now.list().governor(), "unit-member"), present, "{}").statusCode(403);
        view(Account.DOST_OFFICER.call(), present).body("offers", hasSize(2)).body("allowedActions", empty());
        Account.CITY_LEADER.call().get(present.path() + "/last-round").then().statusCode(403);
        Account.STRANGER.call().get(present.path() + "/last-round").then().statusCode(404);
        present.putInto(EvaluationState.SUBMITTED);
        copy(present.asOfficer(), present, "{}").statusCode(409).body("code", equalTo("evaluation.locked.submitted"));
    }

    private static ValidatableResponse view(RequestSpecification who, TestEvaluation evaluation) {
        return who.get(evaluation.path() + "/last-round").then().statusCode(200);
    }

    private static ValidatableResponse copy(RequestSpecification who, TestEvaluation evaluation, String body) {
        return who.body(body.replace('\'', '"'))
                .post(evaluation.path() + "/last-round/copies")
                .then();
    }

    private static ValidatableResponse save(
            TestEvaluation evaluation, String code, String period, int revision, String body) {
        return evaluation
                .asOfficer()
                .header("If-Match", "\"" + revision + "\"")
                .body(body.replace('\'', '"'))
                .put(evaluation.path() + "/values/" + code + "/" + period)
                .then();
    }
}
