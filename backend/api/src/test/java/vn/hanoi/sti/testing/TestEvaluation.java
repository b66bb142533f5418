package vn.hanoi.sti.testing;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.content.SampleFiles;
import vn.hanoi.sti.evaluation.EvaluationState;

/** One evaluation of a test campaign, with what its people do to it through the API. */
public record TestEvaluation(String id, TestOrganization organization) {
    private static final List<EvaluationState> STATES = List.of(EvaluationState.values());

    public RequestSpecification asOfficer() {
        return Call.as(organization.officer(), "unit-member");
    }

    public RequestSpecification asHead() {
        return Call.as(organization.head(), "unit-member");
    }

    public String path() {
        return "/api/v1/evaluations/" + id;
    }

    /** As an auditor, who sees everything, sees it. */
    public JsonPath view() {
        return Account.AUDITOR
                .call()
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public String etag() {
        return "\"" + view().getLong("version") + "\"";
    }

    /** An act with the present version in If-Match. */
    public ValidatableResponse act(RequestSpecification who, String acts, Object body) {
        return who.header("If-Match", etag())
                .body(body)
                .post(path() + "/" + acts)
                .then();
    }

    /** Hands it in with whatever is there; the rest is declared first. */
    public ValidatableResponse submit() {
        declared();
        return act(asOfficer(), "submissions", "{}");
    }

    /** What is still missing declared as such, and every warning commented on: nothing keeps it from being handed in. */
    public TestEvaluation declared() {
        if (view().getString("state").equals("COLLECTING")) {
            Declarations.complete(this);
        }
        return this;
    }

    public ValidatableResponse certify() {
        return act(asHead(), "certifications", Map.of("statement", true, "digest", certifiedDigest()));
    }

    /** Of what the head would certify now. */
    public String certifiedDigest() {
        return asHead().get(path() + "/certification")
                .then()
                .statusCode(200)
                .extract()
                .path("digest");
    }

    /** A cell saved once more past every check, as nobody can do through the API while it is locked. */
    public TestEvaluation changedBehindItsBack() {
        Owner.does(owner -> owner.run("""
                insert into indicator_value (id, evaluation_id, agency_id, indicator_code, period, revision, state,
                    explanation, entered_by, entered_by_name, entered_at)
                select gen_random_uuid(), evaluation_id, agency_id, indicator_code, period, revision + 1, state,
                    'Đổi sau khi đọc', entered_by, entered_by_name, now()
                from indicator_value where evaluation_id = ? and value is null order by revision desc limit 1""", UUID.fromString(id)));
        return this;
    }

    public ValidatableResponse startAppraisal() {
        return act(Account.DOST_OFFICER.call(), "appraisal-starts", "{}");
    }

    public ValidatableResponse finishAppraisal() {
        return act(Account.DOST_OFFICER.call(), "appraisal-completions", "{}");
    }

    /** With what was left out approved and confirmed first. */
    public ValidatableResponse propose() {
        var leftOut = Account.DOST_LEADER
                .call()
                .get(path() + "/exclusions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        if (leftOut.getList("allowedActions").contains("APPROVE")) {
            Account.DOST_LEADER
                    .call()
                    .body(Map.of("indicators", leftOut.getList("items.indicatorCode")))
                    .post(path() + "/exclusion-approvals")
                    .then()
                    .statusCode(200);
        }
        if (leftOut.getList("allowedActions").contains("CONFIRM")) {
            confirmExclusions();
        }
        return proposeAsIs();
    }

    private void confirmExclusions() {
        var paper = Account.DOST_LEADER
                .call()
                .contentType("multipart/form-data")
                .multiPart("file", "bien-ban.pdf", SampleFiles.pdf("confirmed-" + id), "application/pdf")
                .post(path() + "/exclusion-documents")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Account.DOST_LEADER
                .call()
                .body(Map.of(
                        "number", "1/BB-TEST", "decidedOn", TestDecision.today().toString(), "documentId", paper))
                .post(path() + "/exclusion-confirmations")
                .then()
                .statusCode(200);
    }

    public ValidatableResponse proposeAsIs() {
        return act(Account.DOST_LEADER.call(), "proposals", "{}");
    }

    /** Approves the result as it stands. */
    public ValidatableResponse approve() {
        return act(Account.CITY_LEADER.call(), "approvals", Map.of("resultDigest", resultDigest()));
    }

    /** Of the result that the approver sees now. */
    public String resultDigest() {
        return Account.CITY_LEADER
                .call()
                .get(path() + "/result")
                .then()
                .statusCode(200)
                .extract()
                .path("resultDigest");
    }

    /** Each indicator judged not applicable, which is enough to finish an appraisal. */
    public TestEvaluation settled() {
        var sheet = Account.DOST_OFFICER
                .call()
                .get(path() + "/sheet")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (var code : sheet.<String>getList("groups.criteria.flatten().indicators.flatten().code")) {
            Account.DOST_OFFICER
                    .call()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("decision", "NOT_APPLICABLE", "reason", "Không phát sinh trong kỳ"))
                    .put(path() + "/appraisals/" + code)
                    .then()
                    .statusCode(200);
        }
        return this;
    }

    public ValidatableResponse sendBack(RequestSpecification who, String reason) {
        return act(who, "returns", Map.of("reason", reason));
    }

    /** Through the API up to APPRAISING, as the usual people do. */
    public TestEvaluation broughtTo(EvaluationState state) {
        var steps = List.<java.util.function.Supplier<ValidatableResponse>>of(
                this::submit, this::certify, this::startAppraisal);
        for (var step : steps.subList(0, STATES.indexOf(state))) {
            step.get().statusCode(200);
        }
        return this;
    }

    /**
     * Put straight into a state, past every check and with a history that fits: for tests of what a state allows. The
     * department's steps count as done by {@code testing-…-before} people.
     */
    public TestEvaluation putInto(EvaluationState state) {
        var acts = List.of("SUBMIT", "CERTIFY", "START_APPRAISAL", "FINISH_APPRAISAL", "PROPOSE", "APPROVE");
        Owner.does(owner -> {
            owner.run("set local session_replication_role = replica");
            owner.run(
                    "delete from evaluation_transition where evaluation_id = ? and action <> 'OPEN'",
                    UUID.fromString(id));
            for (var i = 0; i < STATES.indexOf(state); i++) {
                var by = switch (i) {
                    case 0 -> organization.officer();
                    case 1 -> organization.head();
                    default -> "testing-" + acts.get(i).toLowerCase() + "-before";
                };
                owner.run(
                        """
                        insert into evaluation_transition (id, evaluation_id, action, from_state, to_state, by_person, by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))""",
                        UUID.randomUUID(),
                        UUID.fromString(id),
                        acts.get(i),
                        STATES.get(i).name(),
                        STATES.get(i + 1).name(),
                        owner.person(by, by),
                        by,
                        i / 1000.0);
            }
            owner.run("""
                    update evaluation set state = ?, returned = false, state_since = now(), version = version + 1,
                        first_certified_at = case when ? then now() end where id = ?""", state.name(), state.atLeast(EvaluationState.CERTIFIED), UUID.fromString(id));
        });
        return this;
    }

    /** Approved so many days ago: past every check, as only time does it. */
    public TestEvaluation approvedDaysAgo(int days) {
        Owner.does(owner -> {
            owner.run("set local session_replication_role = replica");
            owner.run(
                    "update approved_result set approved_at = now() - make_interval(days => ?) where evaluation_id = ?",
                    days,
                    UUID.fromString(id));
        });
        return this;
    }

    /** The days for explanations are over since yesterday: past every check, as only time does it. */
    public TestEvaluation explained() {
        Owner.does(owner -> {
            owner.run("set local session_replication_role = replica");
            owner.run(
                    "update explanation_window set opens_on = current_date - 9, closes_on = ? where evaluation_id = ?",
                    TestDecision.today().minusDays(1),
                    UUID.fromString(id));
        });
        return this;
    }

    /** A unit of the department's own, from now on: the department is its governing body. */
    public TestEvaluation belowDepartment() {
        Owner.does(owner -> {
            owner.run("""
                    insert into agency (id, code, kind, name_vi, valid_from, version)
                    values (?, 'TEST-DEPARTMENT', 'DEPARTMENT', 'Sở kiểm thử', '2010-01-01', 0)
                    on conflict do nothing""", UUID.randomUUID());
            owner.run(
                    "update agency set parent_id = (select id from agency where code = 'TEST-DEPARTMENT') where id = ?",
                    organization.agencyId());
        });
        return this;
    }

    /** The same round as one of another organization: for tests about what an organization did in another year. */
    public TestEvaluation of(TestOrganization other) {
        Owner.does(owner -> owner.run(
                "update evaluation set organization_id = ?, agency_id = ? where id = ?",
                other.id(),
                other.agencyId(),
                UUID.fromString(id)));
        return new TestEvaluation(id, other);
    }

    /** A file of the organization's with a claim on a rectangle of its first page, and another file after it; the claim's id. */
    public String pinned(String indicatorCode, Map<String, String> region) {
        var added = file("tep-1.pdf", 1).post(path() + "/evidence").then().statusCode(201);
        var link = asOfficer()
                .body(Map.of(
                        "revisionId",
                        added.extract().path("revisionId"),
                        "indicatorCode",
                        indicatorCode,
                        "page",
                        1,
                        "region",
                        region,
                        "quote",
                        "Doanh thu 12 tỷ"))
                .post(path() + "/evidence-links")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        file("tep-2.pdf", 2)
                .post("/api/v1/evidence-documents/" + added.extract().path("documentId") + "/revisions")
                .then()
                .statusCode(201);
        return link;
    }

    private RequestSpecification file(String name, int number) {
        return asOfficer()
                .contentType("multipart/form-data")
                .multiPart("file", name, SampleFiles.pdf(number + id), "application/octet-stream");
    }

    /** The file of a document that findings or a cap set aside rest on; its id. */
    public String resultDocument(Account by) {
        return addResultDocument(by).statusCode(201).extract().path("id");
    }

    public ValidatableResponse addResultDocument(Account by) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(by.subject(), by.role()))
                .multiPart("file", "ket-luan.pdf", SampleFiles.pdf("finding of " + id), "application/pdf")
                .post(path() + "/result-documents")
                .then();
    }

    /** Findings with the file of their document. */
    public ValidatableResponse findings(Map<String, Object> found) {
        var body = new java.util.HashMap<>(found);
        body.put("documentId", resultDocument(Account.DOST_OFFICER));
        return Account.DOST_OFFICER
                .call()
                .header("If-Match", etag())
                .body(body)
                .post(path() + "/findings")
                .then();
    }
}
