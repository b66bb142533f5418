package vn.hanoi.sti.testing;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A policy, plan or programme that is led by an agency with an officer and a head, and evaluated alone: on a list of its own
 * year and kind, from which everything else is left out.
 *
 * @param kind POLICY, PLAN or PROGRAMME
 * @param stage of a programme, else null
 */
public record TestObject(String kind, String stage, String id, String code, TestOrganization lead) {
    /** Years in which no other test has a campaign. */
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2080);

    private static final LocalDate TODAY = TestProgramme.TODAY;

    /** In force since 2022. */
    public static TestObject policy(Map<String, Object> more) {
        var lead = leading();
        var body = new HashMap<>(common("CS", lead));
        body.putAll(Map.of("type", "TAX_FEE", "startsOn", "2022-01-01", "published", true));
        body.putAll(more);
        return new TestObject("POLICY", null, created("policies", body), (String) body.get("code"), lead);
    }

    /** An annual plan of last year. */
    public static TestObject plan() {
        var lead = leading();
        var body = new HashMap<>(common("KH", lead));
        body.putAll(Map.of("level", "ANNUAL", "fromYear", TODAY.getYear() - 1, "toYear", TODAY.getYear() - 1));
        return new TestObject("PLAN", null, created("plans", body), (String) body.get("code"), lead);
    }

    /** Still being designed. */
    public static TestObject programme(String stage) {
        var lead = leading();
        var body = new HashMap<>(common("CT", lead));
        body.putAll(Map.of(
                "startsOn",
                TODAY.plusDays(30).toString(),
                "endsOn",
                TODAY.plusYears(4).toString(),
                "published",
                true));
        body.put("budget", List.of());
        body.put("products", List.of());
        return new TestObject("PROGRAMME", stage, created("programmes", body), (String) body.get("code"), lead);
    }

    /** Its list, a draft: everything else is left out. */
    public UUID draft(int year) {
        var list = UUID.fromString(Account.DOST_OFFICER
                .call()
                .body(Map.of("year", year, "kind", kind))
                .post("/api/v1/yearly-lists")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        keepOnly(list);
        return list;
    }

    /** Leaves out of a draft everything else, other stages too. */
    public void keepOnly(UUID list) {
        Owner.does(owner -> owner.run(
                "update yearly_list_item set included = false, reason = 'Ngoài phạm vi kiểm thử' where list_id = ?"
                        + " and not (organization_id = ? and stage is not distinct from ?)",
                list,
                UUID.fromString(id),
                stage));
    }

    public static int nextYear() {
        return NEXT_YEAR.getAndIncrement();
    }

    /** Adds it to a draft although no rule proposes it. */
    public ValidatableResponse addTo(UUID list) {
        var body = new HashMap<String, Object>(Map.of("objectId", id, "reason", "Theo yêu cầu của Thành phố"));
        if (stage != null) {
            body.put("stage", stage);
        }
        return Account.DOST_OFFICER
                .call()
                .header("If-Match", etag(list))
                .body(body)
                .post("/api/v1/yearly-lists/" + list + "/items")
                .then();
    }

    /** The way of a draft to the decision that approves it. */
    public static void approve(UUID list) {
        step(Account.DOST_OFFICER, list, "proposals", Map.of());
        step(Account.DOST_LEADER, list, "submissions", Map.of());
        step(
                Account.CITY_LEADER,
                list,
                "approvals",
                Map.of("decisionNumber", "9/QĐ-UBND", "decisionDate", TODAY.toString()));
    }

    /** Opens the evaluation of everything that an approved list includes. */
    public ValidatableResponse open(UUID list, int year, String criteria) {
        var body = new HashMap<String, Object>(Map.of(
                "yearlyListId",
                list,
                "criteriaSetId",
                TestCriteria.published(criteria),
                "nameVi",
                "Đánh giá " + kind + " " + year,
                "deadline",
                year + "-11-30",
                "method",
                "DEPARTMENT"));
        if (stage != null) {
            body.put("stage", stage);
        }
        return Account.DOST_OFFICER.call().body(body).post("/api/v1/campaigns").then();
    }

    /** On an approved list, its evaluation open. */
    public TestEvaluation evaluated(String criteria) {
        var year = nextYear();
        var list = draft(year);
        var listed = Account.DOST_OFFICER
                .call()
                .get("/api/v1/yearly-lists/" + list)
                .then()
                .extract()
                .<List<String>>path("items.findAll { it.included }.organizationId");
        if (!listed.contains(id)) {
            addTo(list).statusCode(200);
        }
        approve(list);
        open(list, year, criteria).statusCode(201);
        return evaluation();
    }

    public TestEvaluation evaluation() {
        var found = new UUID[1];
        Owner.does(owner ->
                found[0] = owner.idOf("select id from evaluation where organization_id = ?", UUID.fromString(id)));
        return new TestEvaluation(found[0].toString(), lead);
    }

    private static TestOrganization leading() {
        var lead = TestOrganization.of(TestOrganization.USUAL, TestOrganization.FOUNDED);
        Owner.does(owner -> {
            owner.agency(lead.agencyId(), lead.code(), "DEPARTMENT", lead.name(), null);
            owner.member(owner.person(lead.officer(), "Cán bộ " + lead.code()), lead.agencyId(), "OFFICER");
            owner.member(owner.person(lead.head(), "Thủ trưởng " + lead.code()), lead.agencyId(), "HEAD");
        });
        return lead;
    }

    private static Map<String, Object> common(String prefix, TestOrganization lead) {
        var code = prefix + "." + UUID.randomUUID().toString().substring(0, 13).toUpperCase();
        return Map.of("code", code, "nameVi", "Đối tượng " + code, "agencyId", lead.agencyId());
    }

    private static String created(String where, Map<String, Object> body) {
        return Account.DOST_OFFICER
                .call()
                .body(body)
                .post("/api/v1/" + where)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String etag(UUID list) {
        return Account.DOST_OFFICER
                .call()
                .get("/api/v1/yearly-lists/" + list)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static void step(Account by, UUID list, String act, Map<String, String> body) {
        by.call()
                .header("If-Match", etag(list))
                .body(body)
                .post("/api/v1/yearly-lists/" + list + "/" + act)
                .then()
                .statusCode(200);
    }
}
