package vn.hanoi.sti.council;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCouncil;

/** A council is set up on a decision, gets its members and what it judges, and gives both back with reasons. */
@ApiTest
class CouncilApiTest {
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = TestCampaign.ofCouncils();
    }

    @Test
    void its_life_from_the_decision_to_its_dissolution() {
        var unit = campaign.next();
        var council = TestCouncil.create(1);
        var chair = council.seat("CHAIR", TestCouncil.expert(null));
        council.seat("SECRETARY", TestCouncil.expert(null));
        var member = council.seat("MEMBER", TestCouncil.expert(null));
        council.judging(unit);
        var view = Account.DOST_OFFICER
                .call()
                .get(council.path())
                .then()
                .statusCode(200)
                .body("composition", empty())
                .body("members.role", contains("CHAIR", "SECRETARY", "MEMBER"))
                .body("members.seat", contains(1, 2, 3))
                .body("members[0].expertId", equalTo(chair))
                .body("evaluations.evaluationId", contains(unit.id()))
                .body("evaluations[0].allowedActions", contains("END"))
                .body("allowedActions", contains("CHANGE", "SEAT", "ASSIGN", "DISSOLVE"))
                .extract()
                .jsonPath();
        Account.AUDITOR
                .call()
                .get(council.path() + "/documents/" + view.getString("document.id") + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        Account.AUDITOR
                .call()
                .get(council.path() + "/documents/" + TestCouncil.document() + "/content")
                .then()
                .statusCode(404);
        council.act("members/" + view.getString("members[2].id") + "/ends", Map.of("reason", "Xin thôi"))
                .statusCode(200)
                .body("members", hasSize(2))
                .body("former.expertId", contains(member))
                .body("former[0].endReason", equalTo("Xin thôi"))
                .body("composition", contains("EVEN_NUMBER"));
        council.act("dissolutions", Map.of("reason", "Xong việc"))
                .statusCode(409)
                .body("code", equalTo("council.busy"));
        method(unit, "DEPARTMENT").statusCode(409).body("code", equalTo("review.method.council-assigned"));
        council.act("assignments/" + unit.id() + "/ends", Map.of("reason", "Chuyển hội đồng khác"))
                .statusCode(200)
                .body("evaluations", empty());
        method(unit, "DEPARTMENT").statusCode(200);
        council.act("dissolutions", Map.of("reason", "Xong việc"))
                .statusCode(200)
                .body("state", equalTo("DISSOLVED"));
        council.act("members", Map.of("expertId", member, "role", "MEMBER"))
                .statusCode(409)
                .body("code", equalTo("council.dissolved"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=council&objectId=" + council.id())
                .then()
                .body(
                        "items.action",
                        contains(
                                "council.created",
                                "council.member-seated",
                                "council.member-seated",
                                "council.member-seated",
                                "council.evaluation-assigned",
                                "council.member-left",
                                "council.evaluation-withdrawn",
                                "council.dissolved"));
    }

    @Test
    void who_may_sit_and_what_may_be_judged() {
        var council = TestCouncil.create(3);
        var chair = council.seat("CHAIR", TestCouncil.expert(null));
        var inactive = TestCouncil.expert(null);
        inactive.put("active", false);
        var idle =
                TestCouncil.register(Account.DOST_OFFICER, inactive).extract().<String>path("id");
        council.act("members", Map.of("expertId", chair, "role", "CHAIR"))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("council.member.seated", "council.role.taken"));
        council.act("members", Map.of("expertId", idle, "role", "MEMBER"))
                .statusCode(422)
                .body("errors.code", contains("expert.inactive"));
        council.act("members", Map.of("expertId", UUID.randomUUID().toString(), "role", "MEMBER"))
                .statusCode(422)
                .body("errors.code", contains("expert.unknown"));
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("expertId", idle, "role", "MEMBER"))
                .post(council.path() + "/members")
                .then()
                .statusCode(412);

        var unchosen = campaign.next();
        var finished = campaign.next();
        var taken = campaign.next();
        TestCouncil.create(1).judging(taken);
        TestCouncil.byCouncil(finished);
        finished.putInto(EvaluationState.SCORED);
        council.assign(unchosen, finished, taken)
                .statusCode(422)
                .body("errors.pointer", contains("/evaluationIds/0", "/evaluationIds/1", "/evaluationIds/2"))
                .body(
                        "errors.code",
                        contains(
                                "council.evaluation.method",
                                "council.evaluation.finished",
                                "council.evaluation.taken"));
        council.act(
                        "assignments",
                        Map.of("evaluationIds", List.of(UUID.randomUUID().toString())))
                .statusCode(422)
                .body("errors.code", contains("council.evaluation.unknown"));
        council.act("assignments/" + taken.id() + "/ends", Map.of("reason", "x"))
                .statusCode(404);
        council.act("members/" + UUID.randomUUID() + "/ends", Map.of("reason", "x"))
                .statusCode(404);
    }

    @Test
    void terms_are_checked_and_changed_by_version() {
        var terms = TestCouncil.terms(3, "NAMED");
        terms.put("decidedOn", "2999-01-01");
        terms.put("documentId", UUID.randomUUID().toString());
        terms.put("quorum", Map.of("numerator", 3, "denominator", 2, "minimum", 1, "chair", true, "secretary", true));
        TestCouncil.post(Account.DOST_OFFICER, terms)
                .statusCode(422)
                .body("code", equalTo("council.invalid"))
                .body("errors.pointer", containsInAnyOrder("/decidedOn", "/documentId", "/quorum/numerator"));
        var good = TestCouncil.terms(3, "NAMED");
        var created = TestCouncil.post(Account.DOST_LEADER, good)
                .statusCode(201)
                .body("composition", contains("CHAIR", "SECRETARY", "MEMBERS"));
        String path = "/api/v1/councils/" + created.extract().path("id");
        var changed = new HashMap<>(good);
        changed.put("lookbackYears", 3);
        Account.DOST_OFFICER.call().body(changed).put(path).then().statusCode(428);
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(200)
                .body("lookbackYears", equalTo(3));
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void members_see_their_own_councils_and_in_an_anonymous_one_only_offices() {
        var terms = TestCouncil.terms(1, "ANONYMOUS");
        var council = new TestCouncil(
                TestCouncil.post(Account.DOST_OFFICER, terms).extract().path("id"));
        var subject = "expert-" + UUID.randomUUID();
        council.seat("CHAIR", TestCouncil.expert(null));
        council.seat("MEMBER", subject);
        Call.as(subject, "expert")
                .get("/api/v1/councils")
                .then()
                .statusCode(200)
                .body("items.id", contains(council.id()))
                .body("total", equalTo(1))
                .body("items[0].ownRole", equalTo("MEMBER"));
        Call.as(subject, "expert")
                .get(council.path())
                .then()
                .statusCode(200)
                .body("members.role", contains("CHAIR", "MEMBER"))
                .body("members[0].displayName", nullValue())
                .body("members[0].expertId", nullValue())
                .body("members[0].specialties", empty())
                .body("members.me", contains(false, true))
                .body("members[1].displayName", not(nullValue()))
                .body("allowedActions", empty());
        Account.DOST_LEADER.call().get(council.path()).then().body("members.displayName", everyItem(not(nullValue())));
        Account.EXPERT.call().get(council.path()).then().statusCode(404);
        Account.EXPERT
                .call()
                .get("/api/v1/councils")
                .then()
                .body("items", empty())
                .body("total", equalTo(0));
        Account.DOST_OFFICER
                .call()
                .get("/api/v1/councils?state=ACTIVE&q=" + terms.get("nameVi"))
                .then()
                .body("items.id", contains(council.id()));
        var member = council.view().getString("members[1].id");
        council.act("members/" + member + "/ends", Map.of("reason", "Thôi")).statusCode(200);
        Call.as(subject, "expert").get(council.path()).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}: read {1}, write {2}")
    @CsvSource({
        "DOST_OFFICER, 200, 422", "DOST_LEADER, 200, 422", "AUDITOR, 200, 403", "CITY_LEADER, 200, 403",
        "ADMIN, 403, 403", "STRANGER, 403, 403", "MACHINE, 403, 403", "EXPERT, 200, 403",
    })
    void roles(Account account, int read, int write) {
        account.call().get("/api/v1/councils").then().statusCode(read);
        TestCouncil.post(account, Map.of()).statusCode(write);
        var council = "/api/v1/councils/" + UUID.randomUUID();
        for (var act : List.of("members", "assignments", "dissolutions")) {
            account.call()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("reason", "x"))
                    .post(council + "/" + act)
                    .then()
                    .statusCode(write == 403 ? equalTo(403) : not(equalTo(403)));
        }
    }

    private static io.restassured.response.ValidatableResponse method(
            vn.hanoi.sti.testing.TestEvaluation unit, String method) {
        String paper = Account.AUDITOR
                .call()
                .get(unit.path() + "/method")
                .then()
                .extract()
                .path("choice.document.id");
        return Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "method",
                        method,
                        "number",
                        "2",
                        "decidedOn",
                        "2026-01-16",
                        "documentId",
                        paper,
                        "reason",
                        "Đổi"))
                .put(unit.path() + "/method")
                .then();
    }
}
