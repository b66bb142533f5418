package vn.hanoi.sti.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCriteria;
import vn.hanoi.sti.testing.TestList;

/** My work: for each role what waits for it, how urgent, and what it waits for. */
@ApiTest
class TaskApiTest {
    private static TestCampaign campaign;
    private static TestCampaign past;

    @BeforeEach
    void open() {
        campaign = campaign == null ? TestCampaign.open(201) : campaign;
        past = past == null ? TestCampaign.openIn(2021, LocalDate.of(2021, 7, 20), 6, founded -> founded) : past;
    }

    @Test
    void the_organization_supplies_then_its_head_certifies_and_the_officer_waits() {
        var evaluation = campaign.next();
        for (var member : new RequestSpecification[] {evaluation.asOfficer(), evaluation.asHead()}) {
            tasks(member)
                    .body("items", hasSize(1))
                    .body("items[0].kind", equalTo("SUPPLY"))
                    .body("items[0].objectType", equalTo("EVALUATION"))
                    .body("items[0].objectId", equalTo(evaluation.id()))
                    .body(
                            "items[0].objectName",
                            equalTo(evaluation.organization().name()))
                    .body("items[0].step", equalTo("COLLECTING"))
                    .body("items[0].deadline", equalTo(campaign.year() + "-07-20"))
                    .body("items[0].deadlineInclusive", equalTo(false))
                    .body("items[0].bucket", equalTo("LATER"))
                    .body("items[0].waitingFor", equalTo("ORG_OFFICER"))
                    .body("overdue", equalTo(0))
                    .body("waiting", equalTo(0));
        }
        evaluation.submit().statusCode(200);
        tasks(evaluation.asHead()).body("items.kind", contains("CERTIFY")).body("items[0].bucket", equalTo("LATER"));
        tasks(evaluation.asOfficer())
                .body("items.kind", contains("CERTIFY"))
                .body("items[0].bucket", equalTo("WAITING"))
                .body("items[0].waitingFor", equalTo("ORG_HEAD"))
                .body("waiting", equalTo(1))
                .body("total", equalTo(1));
        evaluation.sendBack(evaluation.asHead(), "Sửa").statusCode(200);
        tasks(evaluation.asOfficer())
                .body("items.kind", contains("FIX_RETURNED"))
                .body("items[0].bucket", equalTo("LATER"));
        tasks(Call.as(campaign.list().governor(), "unit-member")).body("total", equalTo(0));
    }

    @Test
    void urgency_is_counted_to_the_day_before_the_deadline() {
        var overdue = past.next();
        tasks(overdue.asOfficer())
                .body("overdue", equalTo(1))
                .body("dueSoon", equalTo(0))
                .body("items[0].bucket", equalTo("OVERDUE"))
                .body("items[0].daysLeft", lessThan(-365));
        var deadline = LocalDate.now(Moments.ZONE).plusDays(5);
        var soon = TestCampaign.openIn(deadline.getYear() - 1, deadline, 1, founded -> founded)
                .next();
        tasks(soon.asOfficer())
                .body("overdue", equalTo(0))
                .body("dueSoon", equalTo(1))
                .body("items[0].bucket", equalTo("DUE_SOON"))
                .body("items[0].daysLeft", equalTo(4));
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFIED, DOST_OFFICER, START_APPRAISAL",
        "APPRAISING, DOST_OFFICER, APPRAISE",
        "SCORED, DOST_LEADER, PROPOSE",
        "PROPOSED, CITY_LEADER, APPROVE"
    })
    void each_later_step_waits_for_its_people_without_a_deadline(EvaluationState state, Account who, String kind) {
        var evaluation = past.next().putInto(state);
        var row = "items.find { it.objectId == '" + evaluation.id() + "' }";
        tasks(who.call())
                .body(row + ".kind", equalTo(kind))
                .body(row + ".bucket", equalTo("NO_DEADLINE"))
                .body(row + ".deadline", nullValue())
                .body(row + ".waitingFor", equalTo(who.name()))
                .body(row + ".step", equalTo(state.name()));
        tasks(evaluation.asHead()).body("items.kind", contains(kind)).body("items[0].bucket", equalTo("WAITING"));
    }

    @Test
    void the_department_waits_for_organizations_the_latest_first_and_sees_200_rows_of_an_exact_count() {
        var late = past.next();
        var row = "items.find { it.objectId == '" + late.id() + "' }";
        var tasks = tasks(Account.DOST_OFFICER.call())
                .body(row + ".bucket", equalTo("WAITING"))
                .body(row + ".waitingFor", equalTo("ORG_OFFICER"))
                .body("items", hasSize(200))
                .extract()
                .jsonPath();
        assertThat(tasks.getInt("total")).isGreaterThan(200);
        assertThat(tasks.getInt("waiting")).isGreaterThanOrEqualTo(200);
        assertThat(tasks.<String>getList("items.bucket").indexOf("WAITING"))
                .isEqualTo(tasks.<String>getList("items.bucket").stream()
                        .filter(bucket -> !bucket.equals("WAITING"))
                        .count());
    }

    @Test
    void who_proposed_waits_for_the_city() {
        var leader = "leader-" + UUID.randomUUID();
        var evaluation = campaign.next().putInto(EvaluationState.SCORED);
        evaluation.act(Call.as(leader, "dost-leader"), "proposals", "{}").statusCode(200);
        var row = "items.find { it.objectId == '" + evaluation.id() + "' }";
        tasks(Call.as(leader, "dost-leader"))
                .body(row + ".kind", equalTo("APPROVE"))
                .body(row + ".bucket", equalTo("WAITING"))
                .body(row + ".waitingFor", equalTo("CITY_LEADER"));
        tasks(Account.DOST_LEADER.call()).body(row, nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DOST_OFFICER, LIST_PROPOSE",
        "PROPOSED, DOST_LEADER, LIST_SUBMIT",
        "SUBMITTED, CITY_LEADER, LIST_APPROVE"
    })
    void yearly_lists_wait_for_their_next_step(String state, Account who, String kind) {
        var list = TestList.unapproved(state);
        var row = "items.find { it.objectId == '" + list.id() + "' }";
        tasks(who.call())
                .body(row + ".kind", equalTo(kind))
                .body(row + ".objectType", equalTo("YEARLY_LIST"))
                .body(row + ".objectName", equalTo(Integer.toString(list.year())))
                .body(row + ".bucket", equalTo("NO_DEADLINE"));
        if (!state.equals("DRAFT")) {
            tasks(Call.as("testing-list-proposer", "dost-leader", "city-leader"))
                    .body(row + ".bucket", equalTo("WAITING"))
                    .body(row + ".waitingFor", equalTo(who.name()));
        }
    }

    @Test
    void a_sound_draft_of_a_criteria_set_waits_for_the_leader() {
        var draft = TestCriteria.draft(
                "PL3-POLICY", "TESTING-TASK-" + UUID.randomUUID().toString().substring(0, 8));
        var row = "items.find { it.objectId == '" + draft + "' }";
        tasks(Account.DOST_LEADER.call())
                .body(row + ".kind", equalTo("CRITERIA_PUBLISH"))
                .body(row + ".bucket", equalTo("NO_DEADLINE"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Account.class,
            names = {"AUDITOR", "MACHINE", "STRANGER"})
    void those_without_duties_have_none(Account who) {
        tasks(who.call()).body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void the_administrator_sees_no_evaluation_and_a_visitor_nothing() {
        tasks(Account.ADMIN.call()).body("items.findAll { it.objectType == 'EVALUATION' }", empty());
        RestAssured.get("/api/v1/me/tasks").then().statusCode(401);
    }

    private static ValidatableResponse tasks(RequestSpecification who) {
        return who.get("/api/v1/me/tasks").then().statusCode(200);
    }
}
