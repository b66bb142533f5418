package vn.hanoi.sti.testing;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.ApiTest.Call;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.content.SampleFiles;

/** A council made through the API by the department's officer, with experts of its own. */
public record TestCouncil(String id) {
    private static final String PATH = "/api/v1/councils";

    /** Two thirds, at least {@code minimum}, the chair or vice chair among them; members know each other. */
    public static TestCouncil create(int minimum) {
        return new TestCouncil(post(Account.DOST_OFFICER, terms(minimum, "NAMED"))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static ValidatableResponse post(Account by, Map<String, ?> council) {
        return by.call().body(council).post(PATH).then();
    }

    /** What the decision says; to be changed by a test. */
    public static Map<String, Object> terms(int minimum, String anonymity) {
        return new HashMap<>(Map.of(
                "nameVi",
                "Hội đồng kiểm thử " + UUID.randomUUID(),
                "decisionNumber",
                "20/QĐ-TEST",
                "decidedOn",
                "2026-02-01",
                "documentId",
                document(),
                "quorum",
                Map.of("numerator", 2, "denominator", 3, "minimum", minimum, "chair", true, "secretary", false),
                "lookbackYears",
                5,
                "anonymity",
                anonymity));
    }

    public static String document() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Account.DOST_OFFICER.subject(), Account.DOST_OFFICER.role()))
                .multiPart("file", "quyet-dinh.pdf", SampleFiles.pdf("council"), "application/pdf")
                .post("/api/v1/council-documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Particulars of an expert who signs in with this subject; null for one without an account. */
    public static Map<String, Object> expert(String subject, Map<String, ?>... employers) {
        var body = new HashMap<String, Object>(Map.of(
                "displayName", "Chuyên gia kiểm thử " + UUID.randomUUID(),
                "specialties", List.of("Đo lường"),
                "active", true,
                "employers", List.of(employers),
                "interests", List.of()));
        if (subject != null) {
            Owner.does(
                    owner -> body.put("personId", owner.person(subject, subject).toString()));
        }
        return body;
    }

    public static ValidatableResponse register(Account by, Map<String, ?> expert) {
        return by.call().body(expert).post("/api/v1/experts").then();
    }

    /** Registers the expert and gives them a seat; the expert's id. */
    public String seat(String role, Map<String, ?> expert) {
        var id =
                register(Account.DOST_OFFICER, expert).statusCode(201).extract().<String>path("id");
        act("members", Map.of("expertId", id, "role", role)).statusCode(200);
        return id;
    }

    /** A member who signs in with this subject and has no ties. */
    public String seat(String role, String subject) {
        return seat(role, expert(subject));
    }

    public TestCouncil judging(TestEvaluation... evaluations) {
        for (var evaluation : evaluations) {
            byCouncil(evaluation);
        }
        assign(evaluations).statusCode(200);
        return this;
    }

    public ValidatableResponse assign(TestEvaluation... evaluations) {
        return act(
                "assignments",
                Map.of(
                        "evaluationIds",
                        java.util.Arrays.stream(evaluations)
                                .map(TestEvaluation::id)
                                .toList()));
    }

    /** Chooses a council as the method. */
    public static void byCouncil(TestEvaluation evaluation) {
        var paper = RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Account.DOST_OFFICER.subject(), Account.DOST_OFFICER.role()))
                .multiPart("file", "quyet-dinh.pdf", SampleFiles.pdf("council method"), "application/pdf")
                .post(evaluation.path() + "/method-documents")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("method", "COUNCIL", "number", "1", "decidedOn", "2026-01-15", "documentId", paper))
                .put(evaluation.path() + "/method")
                .then()
                .statusCode(200);
    }

    public String path() {
        return PATH + "/" + id;
    }

    public JsonPath view() {
        return Account.AUDITOR
                .call()
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** An act of the department's officer with the present version. */
    public ValidatableResponse act(String acts, Object body) {
        return act(Account.DOST_OFFICER.call(), acts, body);
    }

    public ValidatableResponse act(RequestSpecification who, String acts, Object body) {
        return who.header("If-Match", "\"" + view().getLong("version") + "\"")
                .body(body)
                .post(path() + "/" + acts)
                .then();
    }

    /** What an expert says of an evaluation. */
    public ValidatableResponse declare(String subject, TestEvaluation evaluation, String kind) {
        var body = new HashMap<String, Object>(Map.of("evaluationId", evaluation.id(), "conflict", kind != null));
        if (kind != null) {
            body.put("kind", kind);
            body.put("words", "Đã cùng thực hiện một nhiệm vụ");
        }
        return Call.as(subject, "expert")
                .body(body)
                .post(path() + "/declarations")
                .then();
    }
}
