package vn.hanoi.sti.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.sti.ApiTest.Call.as;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Fresh bodies, organizations and list years for tests. */
final class Register {
    static final String OFFICER = "catalogue-officer";
    static final String ORGANIZATIONS = "/api/v1/organizations";
    static final String LISTS = "/api/v1/yearly-lists";

    /** A year has one list, so every test takes its own; years up to 2072 are left to other rooms, 2099 to a test. */
    private static final AtomicInteger YEARS = new AtomicInteger(2073);

    private Register() {}

    static int year() {
        var year = YEARS.getAndIncrement();
        assertThat(year).as("years of the catalogue's tests").isLessThanOrEqualTo(2098);
        return year;
    }

    static String code() {
        return "O." + UUID.randomUUID().toString().substring(0, 13).toUpperCase();
    }

    static String body(String kind) {
        return as("catalogue-admin", "admin")
                .body(Map.of("code", code(), "kind", kind, "nameVi", "Sở thử nghiệm", "validFrom", "2000-01-01"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A valid request: applied research 0.6, technology development 0.4. */
    static Map<String, Object> organization(String code) {
        var request = new HashMap<String, Object>();
        request.put("code", code);
        request.put("nameVi", "Viện Đo lường " + code);
        request.put("governingBodyId", body("DEPARTMENT"));
        request.put("functions", shares("AR", "0.6", "TD", "0.4"));
        request.put("foundedOn", "2010-05-01");
        return request;
    }

    static List<Map<String, String>> shares(String... words) {
        var shares = new ArrayList<Map<String, String>>();
        for (var i = 0; i < words.length; i += 2) {
            shares.add(Map.of("code", words[i], "share", words[i + 1]));
        }
        return shares;
    }

    static String created(Map<String, Object> request) {
        return as(OFFICER, "dost-officer")
                .body(request)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String created() {
        return created(organization(code()));
    }
}
