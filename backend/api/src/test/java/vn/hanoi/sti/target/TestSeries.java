package vn.hanoi.sti.target;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestEvaluation;

/** A followed indicator of a test organization, defined by the department itself. */
record TestSeries(String id, TestEvaluation of) {
    static TestSeries begun(TestEvaluation of, String direction) {
        return new TestSeries(
                create(
                                of,
                                Map.of(
                                        "nameVi",
                                        "Số sáng chế " + UUID.randomUUID(),
                                        "unit",
                                        "sáng chế",
                                        "direction",
                                        direction))
                        .statusCode(201)
                        .extract()
                        .path("id"),
                of);
    }

    static ValidatableResponse create(TestEvaluation of, Map<String, ?> definition) {
        Map<String, Object> body = new HashMap<>(definition);
        body.put("objectType", "ORGANIZATION");
        body.put("objectId", of.organization().id());
        return Account.DOST_OFFICER
                .call()
                .body(body)
                .post("/api/v1/target-series")
                .then();
    }

    String path() {
        return "/api/v1/target-series/" + id;
    }

    ValidatableResponse read(RequestSpecification who) {
        return who.get(path()).then();
    }

    String etag() {
        return read(Account.AUDITOR.call()).statusCode(200).extract().header("ETag");
    }

    ValidatableResponse baseline(int year, String value, String... documentAndReason) {
        Map<String, Object> body = new HashMap<>(Map.of("year", year, "value", value, "source", "Niên giám 2023"));
        if (documentAndReason.length > 0) {
            body.put("document", documentAndReason[0]);
        }
        if (documentAndReason.length > 1) {
            body.put("reason", documentAndReason[1]);
        }
        return Account.DOST_OFFICER
                .call()
                .header("If-Match", etag())
                .body(body)
                .post(path() + "/baselines")
                .then();
    }

    ValidatableResponse target(int year, String value) {
        return put(Account.DOST_OFFICER.call(), "targets/" + year, value, null);
    }

    ValidatableResponse actual(int year, String value) {
        return put(of.asOfficer(), "actuals/" + year, value, null);
    }

    ValidatableResponse put(RequestSpecification who, String where, String value, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("value", value, "source", "Kế hoạch năm"));
        if (reason != null) {
            body.put("reason", reason);
        }
        return who.header("If-Match", etag())
                .body(body)
                .put(path() + "/" + where)
                .then();
    }
}
