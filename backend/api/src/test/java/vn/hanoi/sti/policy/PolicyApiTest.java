package vn.hanoi.sti.policy;

import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestAgency;
import vn.hanoi.sti.testing.TestProgramme;

/** Policies with their data from before and after, and what is noted of them. */
@ApiTest
class PolicyApiTest {
    private static final int IN_FORCE = 2022;
    private TestAgency lead;
    private String path;

    @BeforeEach
    void record() {
        lead = TestAgency.create();
        var request = new HashMap<String, Object>();
        request.put(
                "code", "CS." + UUID.randomUUID().toString().substring(0, 13).toUpperCase());
        request.put("nameVi", "Miễn giảm phí cho doanh nghiệp KH&CN");
        request.put("type", "TAX_FEE");
        request.put("agencyId", lead.id());
        request.put("startsOn", IN_FORCE + "-07-01");
        request.put("affected", "Doanh nghiệp KH&CN trên địa bàn");
        String id = Account.DOST_OFFICER
                .call()
                .body(request)
                .post("/api/v1/policies")
                .then()
                .statusCode(201)
                .body("phase", equalTo("RUNNING"))
                .body("endsOn", nullValue())
                .extract()
                .path("id");
        path = "/api/v1/policies/" + id;
    }

    @Test
    void before_and_after_are_compared_exactly_and_what_is_missing_is_named() {
        figure(lead.asOfficer(), "ENTERPRISE_SPENDING", "BEFORE", 2021, 3_000_000_000L, null)
                .statusCode(201)
                .body("comparison", empty())
                .body("missing", hasItems("FUNDS_SPENT", "ENTERPRISE_SPENDING"));
        figure(lead.asOfficer(), "ENTERPRISE_SPENDING", "AFTER", 2023, 4_000_000_000L, null)
                .statusCode(201);
        figure(lead.asOfficer(), "ENTERPRISE_SPENDING", "AFTER", 2023, 5_000_000_000L, null)
                .statusCode(422)
                .body("errors.code", contains("target.reason-missing"));
        figure(lead.asOfficer(), "ENTERPRISE_SPENDING", "AFTER", 2023, 5_000_000_000L, "Bổ sung báo cáo")
                .statusCode(201)
                .body("figures.amount", contains(3_000_000_000L, 5_000_000_000L))
                .body("comparison.change", contains("200/3"))
                .body("comparison.changeShown", contains("66.67"))
                .body("missing", not(hasItem("ENTERPRISE_SPENDING")));
        figure(lead.asOfficer(), "AFFECTED", "BEFORE", 2021, 0, null).statusCode(201);
        figure(lead.asOfficer(), "AFFECTED", "AFTER", 2023, 40, null)
                .body("comparison.find { it.measure == 'AFFECTED' }.change", nullValue());
        figure(lead.asOfficer(), "AFFECTED", "BEFORE", IN_FORCE + 1, 4, null)
                .statusCode(422)
                .body("errors.code", contains("policy.figure.phase"));
        figure(lead.asOfficer(), "AFFECTED", "AFTER", TestProgramme.TODAY.getYear() + 1, 4, null)
                .statusCode(422)
                .body("errors.code", contains("target.year.future"));
    }

    @Test
    void coordination_names_who_and_when_and_others_only_read_what_is_published() {
        var coordination = new HashMap<String, Object>(Map.of("kind", "COORDINATION", "text", "Góp ý dự thảo"));
        note(lead.asOfficer(), coordination)
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("policy.note.agency-missing", "policy.note.day-missing"));
        coordination.put("agencyId", lead.id());
        coordination.put("on", TestProgramme.TODAY.minusDays(3).toString());
        note(lead.asOfficer(), coordination).statusCode(201).body("notes.agencyName", contains(lead.name()));
        note(Account.DOST_OFFICER.call(), Map.of("kind", "RISK", "text", "Trục lợi", "proposal", "Hậu kiểm"))
                .statusCode(201)
                .body("notes.kind", contains("COORDINATION", "RISK"));
        note(Account.DOST_LEADER.call(), Map.of("kind", "RISK", "text", "X")).statusCode(403);
        var other = TestAgency.create();
        other.asOfficer().get(path).then().statusCode(404);
        note(other.asOfficer(), Map.of("kind", "RISK", "text", "X")).statusCode(404);
        Account.AUDITOR
                .call()
                .get("/api/v1/policies?type=TAX_FEE&agencyId=" + lead.id())
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
        Account.AUDITOR
                .call()
                .get("/api/v1/policies?type=INVESTMENT&agencyId=" + lead.id())
                .then()
                .body("total", equalTo(0));
    }

    private ValidatableResponse figure(
            RequestSpecification who, String measure, String phase, int year, long amount, String reason) {
        Map<String, Object> body = new HashMap<>(
                Map.of("measure", measure, "phase", phase, "year", year, "amount", amount, "source", "Báo cáo"));
        if (reason != null) {
            body.put("reason", reason);
        }
        return act(who, "figures", body);
    }

    private ValidatableResponse note(RequestSpecification who, Map<String, ?> body) {
        return act(who, "notes", body);
    }

    private ValidatableResponse act(RequestSpecification who, String what, Map<String, ?> body) {
        var etag = Account.AUDITOR
                .call()
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return who.header("If-Match", etag).body(body).post(path + "/" + what).then();
    }
}
