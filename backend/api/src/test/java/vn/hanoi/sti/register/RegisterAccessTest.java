package vn.hanoi.sti.register;

import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.testing.TestProgramme.TODAY;

import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.content.SampleFiles;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestAgency;
import vn.hanoi.sti.testing.TestProgramme;

/** Who sees and changes what is registered, its papers and its objectives. */
@ApiTest
class RegisterAccessTest {
    @Test
    void each_does_exactly_their_part_and_other_units_see_nothing_before_it_is_published() {
        var programme = TestProgramme.lasting(TODAY.minusYears(1), TODAY.plusYears(1));
        var other = TestAgency.create();
        // Who → read, set an objective, extend.
        Map<String, int[]> matrix = new LinkedHashMap<>();
        matrix.put("DOST_OFFICER", new int[] {200, 201, 422});
        matrix.put("DOST_LEADER", new int[] {200, 403, 403});
        matrix.put("CITY_LEADER", new int[] {200, 403, 403});
        matrix.put("AUDITOR", new int[] {200, 403, 403});
        matrix.put("ADMIN", new int[] {404, 403, 403});
        matrix.put("EXPERT", new int[] {403, 403, 403});
        matrix.put("STRANGER", new int[] {404, 404, 403});
        matrix.put("lead", new int[] {200, 201, 403});
        matrix.put("other", new int[] {404, 404, 403});
        for (var who : matrix.entrySet()) {
            var expected = who.getValue();
            programme.read(caller(who.getKey(), programme, other)).statusCode(expected[0]);
            programme
                    .objective(
                            caller(who.getKey(), programme, other),
                            Map.of("code", "MT-" + who.getKey(), "textVi", "Mục tiêu"))
                    .statusCode(expected[1]);
            programme
                    .act(caller(who.getKey(), programme, other), "extensions", Map.of("endsOn", TODAY.toString()))
                    .statusCode(expected[2]);
        }
        var open = TestProgramme.request(programme.lead(), TODAY.minusYears(1), TODAY.plusYears(1));
        open.put("published", true);
        Account.DOST_OFFICER
                .call()
                .header("If-Match", programme.etag())
                .body(open)
                .put(programme.path())
                .then()
                .statusCode(200);
        programme.read(other.asOfficer()).statusCode(200).body("allowedActions", empty());
        programme
                .objective(other.asOfficer(), Map.of("code", "X", "textVi", "X"))
                .statusCode(403);
        programme.read(Account.ADMIN.call()).statusCode(200);
    }

    @Test
    void papers_are_kept_by_number_and_date_with_their_file() {
        var programme = TestProgramme.lasting(TODAY.minusYears(1), TODAY.plusYears(1));
        var path = "/api/v1/registered-objects/" + programme.id() + "/documents";
        paper(programme.lead().asOfficer(), path, TODAY.minusDays(9).toString(), false)
                .statusCode(201)
                .body("fileName", nullValue());
        paper(programme.lead().asOfficer(), path, TODAY.minusDays(9).toString(), false)
                .statusCode(422)
                .body("errors.code", contains("register.document.taken"));
        paper(Account.DOST_OFFICER.call(), path, TODAY.plusDays(1).toString(), false)
                .statusCode(422)
                .body("errors.code", contains("catalogue.date.future"));
        String id = paper(Account.DOST_OFFICER.call(), path, TODAY.minusDays(8).toString(), true)
                .statusCode(201)
                .extract()
                .path("id");
        Account.AUDITOR
                .call()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.number", contains("1/QD-UBND", "1/QD-UBND"))
                .body("items[1].sha256", not(emptyOrNullString()));
        Account.AUDITOR
                .call()
                .accept("*/*")
                .get(path + "/" + id + "/content")
                .then()
                .statusCode(200);
        Account.STRANGER.call().get(path).then().statusCode(404);
    }

    @Test
    void an_objective_changes_with_its_version_and_a_code_is_used_once() {
        var programme = TestProgramme.lasting(TODAY.minusYears(1), TODAY.plusYears(1));
        var first = Map.of("code", "MT1", "textVi", "Tăng năng suất");
        String id = programme
                .objective(programme.lead().asOfficer(), first)
                .statusCode(201)
                .extract()
                .path("id");
        programme
                .objective(programme.lead().asOfficer(), Map.of("code", "MT1", "textVi", "Khác", "phase", "BEFORE"))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("register.objective.phase"));
        programme.objective(programme.lead().asOfficer(), first).body("errors.code", contains("register.code.taken"));
        var path = "/api/v1/registered-objects/" + programme.id() + "/objectives/" + id;
        var changed = Map.of("code", "MT1", "textVi", "Tăng năng suất 10%");
        programme
                .lead()
                .asOfficer()
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        programme
                .lead()
                .asOfficer()
                .header("If-Match", "\"0\"")
                .body(changed)
                .put(path)
                .then()
                .statusCode(412);
    }

    private static io.restassured.response.ValidatableResponse paper(
            RequestSpecification who, String path, String day, boolean file) {
        var form = who.contentType("multipart/form-data")
                .multiPart("kind", "DECISION")
                .multiPart("title", "Phe duyet")
                .multiPart("number", "1/QD-UBND")
                .multiPart("issuedOn", day)
                .multiPart("issuer", "UBND");
        return (file ? form.multiPart("file", "qd.pdf", SampleFiles.pdf("register " + path), "application/pdf") : form)
                .post(path)
                .then();
    }

    private static RequestSpecification caller(String who, TestProgramme programme, TestAgency other) {
        return switch (who) {
            case "lead" -> programme.lead().asOfficer();
            case "other" -> other.asOfficer();
            default -> Account.valueOf(who).call();
        };
    }
}
