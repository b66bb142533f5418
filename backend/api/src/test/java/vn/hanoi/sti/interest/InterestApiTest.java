package vn.hanoi.sti.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
import vn.hanoi.sti.testing.TestEvaluation;

/** A seat opens an evaluation once its holder has declared that nothing stands in the way; a conflict closes it. */
@ApiTest
class InterestApiTest {
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = TestCampaign.ofCouncils();
    }

    @Test
    void a_member_declares_before_they_see_anything_and_sees_only_what_is_theirs() {
        var unit = campaign.next();
        var other = campaign.next();
        var subject = subject();
        var council = TestCouncil.create(1);
        council.seat("CHAIR", subject);
        council.judging(unit);
        notices(subject).body("items.kind", hasItem("COUNCIL_DECLARATION_DUE"));
        get(subject, unit).statusCode(404);
        duties(subject)
                .body("items.evaluationId", contains(unit.id()))
                .body("items[0].status", equalTo("TO_DECLARE"))
                .body("items[0].organizationName", equalTo(unit.organization().name()));
        council.declare(subject, unit, null).statusCode(200).body("items[0].status", equalTo("ENTITLED"));
        council.declare(subject, unit, null).statusCode(409).body("code", equalTo("interest.declared"));
        get(subject, unit).statusCode(200).body("allowedActions", empty());
        for (var below : List.of("/sheet", "/evidence", "/method", "/deadline", "/corrections")) {
            Call.as(subject, "expert").get(unit.path() + below).then().statusCode(200);
        }
        // What the department and the unit say to each other is not the council's.
        Call.as(subject, "expert").get(unit.path() + "/threads").then().statusCode(404);
        get(subject, other).statusCode(404);
        Call.as(subject, "expert")
                .get("/api/v1/campaigns/" + campaign.id() + "/evaluations")
                .then()
                .statusCode(200)
                .body("items.id", contains(unit.id()))
                .body("total", equalTo(1));
        Call.as(subject, "expert").get("/api/v1/campaigns").then().body("items.id", contains(campaign.id()));
        var save = Call.as(subject, "expert")
                .header("If-Match", "\"0\"")
                .body("{\"state\":\"NOT_REPORTED\"}")
                .put(unit.path() + "/values/O6-12/" + (campaign.year() - 1))
                .then();
        save.statusCode(403);
        // With the seat goes the sight.
        council.act("members/" + council.view().getString("members[0].id") + "/ends", Map.of("reason", "Thôi"))
                .statusCode(200);
        get(subject, unit).statusCode(404);
        duties(subject).body("items", empty());
        council.declare(subject, unit, null).statusCode(404);
    }

    @Test
    void a_known_conflict_bars_with_its_reason_and_is_taken_out_of_the_quorum() {
        var unit = campaign.next().broughtTo(EvaluationState.APPRAISING).settled();
        var council = TestCouncil.create(2);
        var subject = subject();
        council.seat("CHAIR", TestCouncil.expert(subject, employer(unit)));
        council.seat("VICE_CHAIR", TestCouncil.expert(null));
        council.seat("MEMBER", TestCouncil.expert(null));
        TestCouncil.byCouncil(unit);
        unit.finishAppraisal().statusCode(409).body("code", equalTo("council.not-assigned"));
        council.assign(unit).statusCode(200);
        var members = council.view().<String>getList("members.id");
        interests(council)
                .body("evaluations[0].members[0].status", equalTo("RECUSED"))
                .body("evaluations[0].members[0].conflict.level", equalTo("BAR"))
                .body("evaluations[0].members[0].conflict.reasons.rule", contains("EMPLOYED_NOW"))
                .body("evaluations[0].members[0].recusal.source", equalTo("COMPUTED"))
                .body("evaluations[0].members[0].recusal.at", notNullValue())
                .body("evaluations[0].members[0].allowedActions", empty())
                .body("evaluations[0].members[1].status", equalTo("TO_DECLARE"))
                .body("evaluations[0].quorum.seats", equalTo(3))
                .body("evaluations[0].quorum.entitled", equalTo(2))
                .body("evaluations[0].quorum.needed", equalTo(2))
                .body("evaluations[0].quorum.reachable", is(true))
                .body("evaluations[0].actingChair", equalTo(members.get(1)));
        duties(subject).body("items", empty());
        notices(subject).body("items.kind", not(hasItem("COUNCIL_DECLARATION_DUE")));
        council.declare(subject, unit, null).statusCode(404);
        // The vice chair leaves: the quorum is lost, and with it the end of the appraisal.
        council.act("members/" + members.get(1) + "/ends", Map.of("reason", "Thôi"))
                .statusCode(200);
        interests(council)
                .body("evaluations[0].quorum.reachable", is(false))
                .body("evaluations[0].quorum.lacks", contains("MEMBERS", "CHAIR"))
                .body("evaluations[0].actingChair", nullValue());
        unit.finishAppraisal()
                .statusCode(409)
                .body("code", equalTo("council.quorum.unreachable"))
                .body("entitled", equalTo("1"));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=council&objectId=" + council.id())
                .then()
                .body("items.find { it.action == 'recusal.recorded' }.details.rules", equalTo("EMPLOYED_NOW"));
    }

    @Test
    void what_a_member_discovers_later_closes_the_dossier_at_once_and_can_be_lifted() {
        var unit = campaign.next();
        var subject = subject();
        var council = TestCouncil.create(1);
        council.seat("MEMBER", subject);
        council.judging(unit);
        council.declare(subject, unit, null).statusCode(200);
        get(subject, unit).statusCode(200);
        Call.as(subject, "expert")
                .body(Map.of("evaluationId", unit.id(), "conflict", true))
                .post(council.path() + "/declarations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("interest.kind.missing", "interest.words.missing"));
        Call.as(subject, "expert")
                .body(Map.of("evaluationId", unit.id(), "conflict", false, "kind", "OTHER", "words", "x"))
                .post(council.path() + "/declarations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("interest.kind.unexpected", "interest.words.unexpected"));
        council.declare(subject, unit, "JOINT_TASK").statusCode(200).body("items", empty());
        get(subject, unit).statusCode(404);
        council.declare(subject, unit, null).statusCode(404);
        var recusal = interests(council)
                .body("evaluations[0].members[0].status", equalTo("RECUSED"))
                .body("evaluations[0].members[0].recusal.source", equalTo("DECLARED"))
                .body("evaluations[0].members[0].recusal.reasons[0].params.kind", equalTo("JOINT_TASK"))
                .body("evaluations[0].members[0].declaration.words", equalTo("Đã cùng thực hiện một nhiệm vụ"))
                .body("evaluations[0].members[0].allowedActions", empty())
                .extract()
                .<String>path("evaluations[0].members[0].recusal.id");
        notices(Account.DOST_OFFICER.subject(), "dost-officer").body("items.kind", hasItem("COUNCIL_RECUSAL"));
        lift(council, recusal, " ").statusCode(422);
        lift(council, UUID.randomUUID().toString(), "x").statusCode(404);
        lift(council, recusal, "Nhầm tên đơn vị").statusCode(200);
        lift(council, recusal, "Nhầm tên đơn vị").statusCode(409).body("code", equalTo("interest.recusal.lifted"));
        interests(council)
                .body("evaluations[0].members[0].status", equalTo("TO_DECLARE"))
                .body("evaluations[0].members[0].lifted.lifting.reason", equalTo("Nhầm tên đơn vị"));
        get(subject, unit).statusCode(404);
        council.declare(subject, unit, null).statusCode(200);
        get(subject, unit).statusCode(200);
    }

    @Test
    void what_the_register_learns_bars_at_once_and_a_conflict_that_stands_is_not_lifted() {
        var unit = campaign.next();
        var subject = subject();
        var council = TestCouncil.create(1);
        var said = TestCouncil.expert(subject);
        var expert = council.seat("MEMBER", said);
        council.judging(unit);
        council.declare(subject, unit, null).statusCode(200);
        var learnt = new HashMap<>(said);
        learnt.put("employers", List.of(employer(unit)));
        save(expert, 0, learnt);
        get(subject, unit).statusCode(404);
        var recusal = interests(council)
                .body("evaluations[0].members[0].recusal.source", equalTo("COMPUTED"))
                .extract()
                .<String>path("evaluations[0].members[0].recusal.id");
        lift(council, recusal, "x").statusCode(409).body("code", equalTo("interest.conflict.stands"));
        // The register was wrong; mending it alone does not undo what is on record.
        save(expert, 1, said);
        get(subject, unit).statusCode(404);
        lift(council, recusal, "Nhập nhầm đơn vị").statusCode(200);
        get(subject, unit).statusCode(200);
    }

    @Test
    void the_units_own_people_keep_their_dossier_but_get_nothing_from_their_seat() {
        var unit = campaign.next();
        var officer = unit.organization().officer();
        var council = TestCouncil.create(1);
        council.seat("MEMBER", officer);
        council.judging(unit);
        interests(council).body("evaluations[0].members[0].status", equalTo("RECUSED"));
        get(officer, "unit-member", unit).statusCode(200);
        duties(officer).body("items", empty());
    }

    @ParameterizedTest(name = "{0}: read {1}, declare {2}, lift {3}")
    @CsvSource({
        "DOST_OFFICER, 200, 403, 404",
        "DOST_LEADER, 200, 403, 404",
        "AUDITOR, 200, 403, 403",
        "CITY_LEADER, 403, 403, 403",
        "ADMIN, 403, 403, 403",
        "STRANGER, 403, 403, 403",
        "MACHINE, 403, 403, 403",
        "EXPERT, 403, 404, 403",
    })
    void roles(Account account, int read, int declare, int lift) {
        var council = TestCouncil.create(1);
        account.call().get(council.path() + "/interests").then().statusCode(read);
        account.call()
                .body(Map.of("evaluationId", UUID.randomUUID().toString(), "conflict", false))
                .post(council.path() + "/declarations")
                .then()
                .statusCode(declare);
        account.call()
                .body(Map.of("reason", "x"))
                .post(council.path() + "/recusals/" + UUID.randomUUID() + "/liftings")
                .then()
                .statusCode(lift);
        assertThat(account.call().get("/api/v1/me/council-duties").statusCode())
                .isEqualTo(account == Account.EXPERT ? 200 : 403);
    }

    static Map<String, ?> employer(TestEvaluation unit) {
        return Map.of("agencyId", unit.organization().agencyId().toString());
    }

    static String subject() {
        return "expert-" + UUID.randomUUID();
    }

    private static void save(String expert, int version, Map<String, ?> body) {
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/experts/" + expert)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(String subject, TestEvaluation unit) {
        return get(subject, "expert", unit);
    }

    private static ValidatableResponse get(String subject, String role, TestEvaluation unit) {
        return Call.as(subject, role).get(unit.path()).then();
    }

    private static ValidatableResponse duties(String subject) {
        return Call.as(subject, "expert")
                .get("/api/v1/me/council-duties")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse notices(String subject) {
        return notices(subject, "expert");
    }

    private static ValidatableResponse notices(String subject, String role) {
        return Call.as(subject, role).get("/api/v1/me/notices?size=200").then().statusCode(200);
    }

    private static ValidatableResponse interests(TestCouncil council) {
        return Account.AUDITOR.call().get(council.path() + "/interests").then().statusCode(200);
    }

    private static ValidatableResponse lift(TestCouncil council, String recusal, String reason) {
        RequestSpecification officer = Account.DOST_OFFICER.call();
        return officer.body(Map.of("reason", reason))
                .post(council.path() + "/recusals/" + recusal + "/liftings")
                .then();
    }
}
