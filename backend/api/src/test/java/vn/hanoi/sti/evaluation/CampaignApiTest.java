package vn.hanoi.sti.evaluation;

import static org.hamcrest.Matchers.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestCriteria;
import vn.hanoi.sti.testing.TestList;

/** Campaigns: opened over an approved list, bound to a fitting set, seen by those who take part. */
@ApiTest
class CampaignApiTest {
    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static TestCampaign campaign;

    @BeforeEach
    void open() {
        campaign = campaign == null ? TestCampaign.open(3) : campaign;
    }

    @Test
    void it_opens_one_evaluation_per_included_organization_over_the_three_years_before() {
        var year = campaign.year();
        Account.AUDITOR
                .call()
                .get(CAMPAIGNS + "/" + campaign.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("year", equalTo(year))
                .body("kind", equalTo("ORGANIZATION"))
                .body("state", equalTo("OPEN"))
                .body("dataYears", contains(year - 3, year - 2, year - 1))
                .body("official", equalTo(false))
                .body("criteriaSetCode", equalTo("TESTING-PL6-ORG"))
                .body("criteriaSetVersion", equalTo(1))
                .body("deadline", equalTo(year + "-07-20"))
                .body("deadlineInclusive", equalTo(false))
                .body("counts.COLLECTING", equalTo(3))
                .body("counts.APPROVED", equalTo(0))
                .body("total", equalTo(3));
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?objectType=campaign&objectId=" + campaign.id())
                .then()
                .body("items.action", contains("campaign.opened"))
                .body("items[0].details.evaluations", equalTo("3"))
                .body("items[0].details.criteriaSetDigest", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void members_see_the_campaigns_they_take_part_in_and_count_only_their_own() {
        var own = campaign.evaluations().getFirst();
        own.asOfficer()
                .get(CAMPAIGNS)
                .then()
                .statusCode(200)
                .body("items.id", contains(campaign.id()))
                .body("total", equalTo(1))
                .body("items[0].total", equalTo(1))
                .body("items[0].counts.COLLECTING", equalTo(1));
        own.asHead().get(CAMPAIGNS + "/" + campaign.id()).then().statusCode(200).body("total", equalTo(1));
        Call.as(campaign.list().governor(), "unit-member")
                .get(CAMPAIGNS + "/" + campaign.id())
                .then()
                .body("total", equalTo(3));
        Call.as(campaign.list().excluded().officer(), "unit-member")
                .get(CAMPAIGNS + "/" + campaign.id())
                .then()
                .statusCode(404);
        Call.as(campaign.list().excluded().officer(), "unit-member")
                .get(CAMPAIGNS)
                .then()
                .body("total", equalTo(0));
        Account.STRANGER
                .call()
                .get(CAMPAIGNS + "/" + campaign.id())
                .then()
                .statusCode(404)
                .body("code", equalTo("resource.not-found"));
    }

    @Test
    void the_list_is_filtered_searched_and_ordered() {
        Account.DOST_LEADER
                .call()
                .get(CAMPAIGNS + "?state=OPEN&size=200&sort=-year&q=danh gia to chuc " + campaign.year())
                .then()
                .statusCode(200)
                .body("items.id", contains(campaign.id()));
        Account.DOST_LEADER
                .call()
                .get(CAMPAIGNS + "?state=CLOSED&q=" + campaign.year())
                .then()
                .body("total", equalTo(0));
        Account.DOST_LEADER.call().get(CAMPAIGNS + "?state=HALF").then().statusCode(400);
        Account.DOST_LEADER
                .call()
                .get(CAMPAIGNS + "?sort=secret")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("request.sort.unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN, 403, 403",
        "DOST_OFFICER, 200, 422",
        "DOST_LEADER, 200, 403",
        "CITY_LEADER, 200, 403",
        "AUDITOR, 200, 403",
        "MACHINE, 200, 403",
        "STRANGER, 404, 403"
    })
    void roles_read_and_open(Account who, int reads, int opens) {
        who.call().get(CAMPAIGNS + "/" + campaign.id()).then().statusCode(reads);
        who.call().body("{}").post(CAMPAIGNS).then().statusCode(opens);
    }

    @Test
    void a_second_campaign_over_the_same_list_is_refused_while_the_first_is_open() {
        Account.DOST_OFFICER
                .call()
                .body(request(campaign.list()))
                .post(CAMPAIGNS)
                .then()
                .statusCode(409)
                .body("code", equalTo("campaign.already-open"))
                .body("campaignId", equalTo(campaign.id()));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DRAFT", "PROPOSED", "SUBMITTED"},
            value = vn.hanoi.sti.catalogue.ListState.class)
    void a_list_that_is_not_approved_is_refused(vn.hanoi.sti.catalogue.ListState state) {
        refused(request(TestList.unapproved(state.name())), "/yearlyListId", "campaign.list.not-approved");
    }

    @Test
    void an_unknown_or_empty_list_a_draft_or_foreign_set_and_an_absurd_deadline_are_refused() {
        var list = campaign.list();
        refused(changed(list, "yearlyListId", UUID.randomUUID()), "/yearlyListId", "campaign.list.not-approved");
        refused(request(TestList.approvedEmpty()), "/yearlyListId", "campaign.list.empty");
        refused(changed(list, "criteriaSetId", UUID.randomUUID()), "/criteriaSetId", "campaign.criteria.not-published");
        refused(
                changed(list, "criteriaSetId", TestCriteria.draft("PL6-ORG", "TESTING-DRAFT")),
                "/criteriaSetId",
                "campaign.criteria.not-published");
        refused(
                changed(list, "criteriaSetId", TestCriteria.published("PL4-PLAN")),
                "/criteriaSetId",
                "campaign.criteria.kind");
        refused(changed(list, "deadline", LocalDate.of(list.year(), 1, 1)), "/deadline", "campaign.deadline.range");
        refused(changed(list, "deadline", LocalDate.of(list.year() + 2, 1, 1)), "/deadline", "campaign.deadline.range");
    }

    @Test
    void every_gap_is_named_at_once_and_unknown_members_are_unreadable() {
        Account.DOST_OFFICER
                .call()
                .body("{}")
                .post(CAMPAIGNS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/criteriaSetId", "/deadline", "/method", "/nameVi", "/yearlyListId"));
        Account.DOST_OFFICER
                .call()
                .body(changed(campaign.list(), "colour", "red"))
                .post(CAMPAIGNS)
                .then()
                .statusCode(400)
                .body("code", equalTo("request.unknown-property"));
        Account.DOST_OFFICER
                .call()
                .body(changed(campaign.list(), "method", "DICE"))
                .post(CAMPAIGNS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/method"));
        var both = changed(campaign.list(), "yearlyListId", UUID.randomUUID());
        both.put("criteriaSetId", UUID.randomUUID().toString());
        Account.DOST_OFFICER
                .call()
                .body(both)
                .post(CAMPAIGNS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/yearlyListId", "/criteriaSetId"));
    }

    @Test
    void the_same_request_sent_twice_opens_one_campaign() {
        var list = TestList.approved(1);
        var key = UUID.randomUUID().toString();
        var ids = new java.util.HashSet<String>();
        for (var replayed : new String[] {null, "true"}) {
            ids.add(io.restassured.RestAssured.given()
                    .auth()
                    .oauth2(vn.hanoi.sti.Tokens.of(Account.DOST_OFFICER.subject(), "dost-officer"))
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(request(list))
                    .post(CAMPAIGNS)
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", replayed == null ? nullValue() : equalTo(replayed))
                    .extract()
                    .path("id"));
        }
        org.assertj.core.api.Assertions.assertThat(ids).hasSize(1);
    }

    private static void refused(Map<String, Object> request, String pointer, String code) {
        Account.DOST_OFFICER
                .call()
                .body(request)
                .post(CAMPAIGNS)
                .then()
                .statusCode(422)
                .body("code", equalTo("campaign.invalid"))
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body("errors.code", equalTo(List.of(code)));
    }

    private static Map<String, Object> changed(TestList list, String member, Object value) {
        var request = request(list);
        request.put(member, value.toString());
        return request;
    }

    private static Map<String, Object> request(TestList list) {
        var request = new HashMap<String, Object>();
        request.put("yearlyListId", list.id().toString());
        request.put("criteriaSetId", TestCriteria.organization());
        request.put("nameVi", "Đánh giá " + list.year());
        request.put("deadline", list.year() + "-07-20");
        request.put("method", "DEPARTMENT");
        return request;
    }
}
