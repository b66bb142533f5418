package vn.hanoi.sti.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.ApiTest.Call;

/** A meeting of a council with a chair, a secretary, two members, and one whom a former employment bars. */
public record TestMeeting(
        String id, TestCouncil council, TestEvaluation unit, List<String> subjects, List<String> members) {
    public static final int CHAIR = 0;
    public static final int SECRETARY = 1;
    public static final int MEMBER = 2;
    public static final int UNDECLARED = 3;
    public static final int BARRED = 4;

    /** Called by the secretary about one evaluation and other business; not opened. */
    public static TestMeeting called(TestEvaluation unit) {
        var council = TestCouncil.create(3);
        var subjects = new ArrayList<String>();
        for (var role : List.of("CHAIR", "SECRETARY", "MEMBER", "MEMBER")) {
            var subject = "meeting-" + UUID.randomUUID();
            council.seat(role, subject);
            subjects.add(subject);
        }
        var barred = "meeting-" + UUID.randomUUID();
        council.seat(
                "MEMBER",
                TestCouncil.expert(
                        barred,
                        Map.of("agencyId", unit.organization().agencyId().toString())));
        subjects.add(barred);
        council.judging(unit);
        subjects.subList(CHAIR, UNDECLARED)
                .forEach(subject -> council.declare(subject, unit, null).statusCode(200));
        List<String> members = council.view().getList("members.id");
        String id = Call.as(subjects.get(SECRETARY), "expert")
                .body(agenda(members, unit))
                .post(council.path() + "/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new TestMeeting(id, council, unit, subjects, members);
    }

    /** What a meeting is called with; to be changed by a test. */
    public static Map<String, Object> agenda(List<String> members, TestEvaluation unit) {
        return new HashMap<>(Map.of(
                "startsAt",
                "2026-06-01T01:30:00Z",
                "endsAt",
                "2026-06-01T04:30:00Z",
                "place",
                "Phòng họp 1",
                "online",
                false,
                "chairId",
                members.get(CHAIR),
                "secretaryId",
                members.get(SECRETARY),
                "items",
                List.of(Map.of("evaluationId", unit.id(), "title", "Đánh giá đơn vị"), Map.of("title", "Việc khác"))));
    }

    public TestMeeting open() {
        act(SECRETARY, "openings", "{}").statusCode(200);
        return this;
    }

    public TestMeeting attendedBy(int... who) {
        for (var one : who) {
            act(SECRETARY, "attendances", Map.of("memberId", members.get(one), "online", false))
                    .statusCode(200);
        }
        return this;
    }

    public String path() {
        return "/api/v1/meetings/" + id;
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

    public String item(int index) {
        return view().getString("items[" + index + "].id");
    }

    /** An act of this member with the meeting's present version. */
    public ValidatableResponse act(int who, String acts, Object body) {
        return Call.as(subjects.get(who), "expert")
                .header("If-Match", "\"" + view().getLong("version") + "\"")
                .body(body)
                .post(path() + "/" + acts)
                .then();
    }

    public ValidatableResponse conclude(int who, int item, String words) {
        return Call.as(subjects.get(who), "expert")
                .header("If-Match", "\"" + view().getLong("version") + "\"")
                .body(Map.of("words", words))
                .put(path() + "/items/" + item(item) + "/conclusion")
                .then();
    }

    /** Terms with options A and B. */
    public static Map<String, Object> terms(String kind, String tieRule) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "question",
                "Xếp loại nào?",
                "options",
                List.of(
                        Map.of("code", "A", "label", "Loại A"),
                        Map.of("code", "B", "label", "Loại B"),
                        Map.of("code", "ABSTAIN", "label", "Không có ý kiến")),
                "majority",
                "MORE_THAN_HALF",
                "tieRule",
                tieRule));
    }

    /** Prepares a ballot on the evaluation; its id. */
    public String ballot(String kind, String tieRule) {
        return act(SECRETARY, "items/" + item(0) + "/ballots", terms(kind, tieRule))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An act of this member on a ballot, with its present version. */
    public ValidatableResponse act(int who, String ballot, String acts, Object body) {
        var version = Account.AUDITOR
                .call()
                .get(path() + "/ballots")
                .then()
                .extract()
                .jsonPath()
                .getLong("items.find { it.id == '" + ballot + "' }.version");
        return Call.as(subjects.get(who), "expert")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path() + "/ballots/" + ballot + "/" + acts)
                .then();
    }

    /** {@code whose} null: their own vote. */
    public ValidatableResponse vote(int who, String ballot, Integer whose, String option) {
        var body = new HashMap<String, String>(Map.of("option", option));
        if (whose != null) {
            body.put("memberId", members.get(whose));
        }
        return Call.as(subjects.get(who), "expert")
                .body(body)
                .put(path() + "/ballots/" + ballot + "/vote")
                .then();
    }
}
