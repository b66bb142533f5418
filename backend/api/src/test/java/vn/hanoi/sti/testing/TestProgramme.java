package vn.hanoi.sti.testing;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A programme in the register, led by an agency of its own; days are counted from today. */
public record TestProgramme(String id, TestAgency lead) {
    public static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));

    /** A valid request. */
    public static Map<String, Object> request(TestAgency lead, LocalDate startsOn, LocalDate endsOn) {
        var request = new HashMap<String, Object>();
        request.put(
                "code", "CT." + UUID.randomUUID().toString().substring(0, 13).toUpperCase());
        request.put("nameVi", "Chương trình đổi mới sáng tạo");
        request.put("agencyId", lead.id());
        request.put("startsOn", startsOn.toString());
        request.put("endsOn", endsOn.toString());
        request.put("budget", List.of(Map.of("year", 2026, "source", "CITY", "amount", 12_500_000_000L)));
        request.put("products", List.of(Map.of("name", "Nền tảng dữ liệu", "quantity", "2", "unit", "hệ thống")));
        return request;
    }

    public static TestProgramme lasting(LocalDate startsOn, LocalDate endsOn) {
        var lead = TestAgency.create();
        String id = Account.DOST_OFFICER
                .call()
                .body(request(lead, startsOn, endsOn))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new TestProgramme(id, lead);
    }

    public String path() {
        return "/api/v1/programmes/" + id;
    }

    public ValidatableResponse read(RequestSpecification who) {
        return who.get(path()).then();
    }

    public String etag() {
        return read(Account.AUDITOR.call()).statusCode(200).extract().header("ETag");
    }

    public ValidatableResponse act(RequestSpecification who, String what, Map<String, ?> body) {
        return who.header("If-Match", etag())
                .body(body)
                .post(path() + "/" + what)
                .then();
    }

    public ValidatableResponse objective(RequestSpecification who, Map<String, ?> body) {
        return who.body(body)
                .post("/api/v1/registered-objects/" + id + "/objectives")
                .then();
    }
}
