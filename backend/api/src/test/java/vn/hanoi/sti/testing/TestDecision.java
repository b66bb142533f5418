package vn.hanoi.sti.testing;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.Tokens;
import vn.hanoi.sti.content.SampleFiles;
import vn.hanoi.sti.shared.time.Moments;

/** Decisions about the time for supplying, recorded through the API as the department's officer does. */
public final class TestDecision {
    private TestDecision() {}

    /** Opens entry of everybody in the campaign for a month from now, without moving the deadline. */
    public static void openLateEntry(String campaign) {
        record(
                        campaign,
                        Map.of(
                                "kind",
                                "LATE_ENTRY",
                                "number",
                                "01/QĐ-TEST",
                                "decidedOn",
                                today().toString(),
                                "openUntil",
                                today().plusDays(30).toString()))
                .statusCode(201);
    }

    /** With a file and a reason of its own. */
    public static ValidatableResponse record(String campaign, Map<String, ?> decision) {
        var body = new HashMap<String, Object>(decision);
        body.putIfAbsent("reason", "Theo đề nghị của đơn vị");
        body.putIfAbsent("documentId", document(campaign));
        return Account.DOST_OFFICER
                .call()
                .body(body)
                .post(path(campaign) + "/deadline-decisions")
                .then();
    }

    /** Id of a file that a decision can name. */
    public static String document(String campaign) {
        return upload(campaign, Account.DOST_OFFICER).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse upload(String campaign, Account by) {
        return form(by).multiPart("file", "quyet-dinh.pdf", SampleFiles.pdf("decision"), "application/pdf")
                .post(path(campaign) + "/deadline-documents")
                .then();
    }

    public static LocalDate today() {
        return LocalDate.now(Moments.ZONE);
    }

    /** Ids of these evaluations, for the decision that names them. */
    public static List<String> of(TestEvaluation... evaluations) {
        return Arrays.stream(evaluations).map(TestEvaluation::id).toList();
    }

    private static RequestSpecification form(Account by) {
        return RestAssured.given().auth().oauth2(Tokens.of(by.subject(), by.role()));
    }

    private static String path(String campaign) {
        return "/api/v1/campaigns/" + campaign;
    }
}
