package vn.hanoi.sti.work;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestProgramme;

/** What registers, the calendar and questions ask of people stands in "My work", each thing once, with its clause. */
@ApiTest
class WorkApiTest {
    @Test
    void a_programme_that_ended_waits_for_its_evaluation_in_the_list_and_in_the_calendar_program_of_who_leads_it() {
        var today = TestProgramme.TODAY;
        var programme = TestProgramme.lasting(today.minusYears(2), today.minusDays(20));
        var row = "duties.find { it.key == 'PROGRAMME/" + programme.id() + "/FINAL' }.";
        tasks(programme.lead().asOfficer())
                .body(row + "kind", equalTo("PROGRAMME_FINAL"))
                .body(row + "objectType", equalTo("PROGRAMME"))
                .body(row + "objectId", equalTo(programme.id()))
                .body(row + "article", equalTo("Điều 48"))
                .body(row + "document", containsString("262"))
                .body(row + "bucket", equalTo("WAITING"))
                .body(row + "lastDay", greaterThan(today.toString()))
                .body("duties.findAll { it.objectId == '" + programme.id() + "' }.key", not(hasItem(nullValue())))
                .body("duties.key.findAll { it.endsWith('/FINAL') }", hasSize(1));
        tasks(Account.STRANGER.call()).body("duties.objectId", not(hasItem(programme.id())));
        String path = programme
                .lead()
                .asOfficer()
                .body("{}")
                .put("/api/v1/me/calendar-feed")
                .then()
                .statusCode(200)
                .extract()
                .path("path");
        given().get(path).then().statusCode(200).body(containsString("UID:PROGRAMME/" + programme.id() + "/FINAL"));
    }

    @Test
    void who_leads_a_programme_sets_its_objectives_and_indicators_and_the_department_decides_whether_it_goes_on() {
        var today = TestProgramme.TODAY;
        var programme = TestProgramme.lasting(today.minusYears(1), today.plusDays(30));
        var mine = "duties.findAll { it.objectId == '" + programme.id() + "' && it.bucket != 'WAITING' }.kind";
        var theirs = "duties.findAll { it.objectId == '" + programme.id() + "' && it.bucket == 'WAITING' }.kind";
        tasks(programme.lead().asOfficer())
                .body(mine, contains("OBJECTIVES_MISSING"))
                .body(theirs, hasItem("PROGRAMME_ENDS"));
        tasks(Account.DOST_OFFICER.call())
                .body(theirs, hasItem("OBJECTIVES_MISSING"))
                .body(mine, hasItem("PROGRAMME_ENDS"));
        programme
                .objective(programme.lead().asOfficer(), Map.of("code", "MT1", "textVi", "Tăng sáng chế"))
                .statusCode(201);
        tasks(programme.lead().asOfficer()).body(mine, contains("INDICATORS_MISSING"));
        programme
                .act(
                        Account.DOST_OFFICER.call(),
                        "extensions",
                        Map.of(
                                "endsOn",
                                today.plusYears(1).toString(),
                                "number",
                                "12/QĐ",
                                "decidedOn",
                                today.toString(),
                                "reason",
                                "Chậm đấu thầu"))
                .statusCode(201);
        tasks(Account.DOST_OFFICER.call()).body(mine, not(hasItem("PROGRAMME_ENDS")));
        programme
                .lead()
                .asOfficer()
                .get("/api/v1/me/notices?unread=true")
                .then()
                .body("items.kind", hasItem("PROGRAMME_EXTENDED"))
                .body("items[0].params.number", equalTo("12/QĐ"));
    }

    @Test
    void a_question_waits_for_the_department_until_it_is_answered() {
        var agency = TestProgramme.lasting(TestProgramme.TODAY.minusYears(1), TestProgramme.TODAY.plusYears(1))
                .lead();
        String id = agency.asOfficer()
                .body(Map.of(
                        "agencyId",
                        agency.id(),
                        "kind",
                        "QUESTION",
                        "topic",
                        "DATA",
                        "subject",
                        "Tính FTE",
                        "text",
                        "Sao?"))
                .post("/api/v1/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("question.id");
        var row = "duties.find { it.objectId == '" + id + "' }.";
        tasks(Account.DOST_OFFICER.call())
                .body(row + "kind", equalTo("QUESTION_ANSWER"))
                .body(row + "bucket", equalTo("NO_DEADLINE"))
                .body(row + "params.agency", equalTo(agency.name()));
        tasks(agency.asOfficer()).body(row + "bucket", equalTo("WAITING"));
        tasks(Account.AUDITOR.call()).body("duties.objectId", not(hasItem(id)));
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "Theo giờ."))
                .post("/api/v1/questions/" + id + "/answers")
                .then()
                .statusCode(200);
        tasks(Account.DOST_OFFICER.call()).body("duties.objectId", not(hasItem(id)));
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void everybody_has_a_list_and_those_who_only_look_owe_nothing(Account account) {
        var own = "duties.findAll { it.bucket != 'WAITING' }";
        var found = tasks(account.call());
        if (account == Account.AUDITOR || account == Account.ADMIN || account == Account.STRANGER) {
            found.body(own, empty());
        }
    }

    private static ValidatableResponse tasks(RequestSpecification who) {
        return who.get("/api/v1/me/tasks").then().statusCode(200);
    }
}
