package vn.hanoi.sti.collection;

import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.collection.Steps.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evidence.TestDossier;

/** Who reaches whose figures and appraisals. */
@ApiTest
class CollectionVisibilityTest {
    private TestDossier own;
    private TestDossier other;

    @BeforeEach
    void dossiers() {
        own = TestDossier.open();
        other = TestDossier.open();
    }

    @ParameterizedTest(name = "{0} as {1}: read {2}, save {3}, appraise {4}")
    @CsvSource({
        "officer, unit-member, 200, 200, 403",
        "head, unit-member, 200, 200, 403",
        "governor, unit-member, 200, 403, 403",
        "stranger, unit-member, 404, 404, 403",
        "nobody, unit-member, 404, 404, 403",
        "someone, dost-officer, 200, 403, 409",
        "someone, dost-leader, 200, 403, 403",
        "someone, auditor, 200, 403, 403",
        "someone, city-leader, 403, 403, 403",
        "someone, admin, 403, 403, 403",
        "someone, machine-reader, 403, 403, 403",
    })
    void roles_by_objects(String who, String role, int read, int save, int appraise) {
        var subject = switch (who) {
            case "officer" -> own.officer;
            case "head" -> own.head;
            case "governor" -> own.governor;
            case "stranger" -> other.officer;
            default -> who + "-" + role;
        };
        for (var path : List.of("/sheet", "/values/BV/2024/revisions", "/indicators/BV/preview")) {
            as(subject, role).get(own.path(path)).then().statusCode(read);
        }
        as(subject, role)
                .header("If-Match", "\"0\"")
                .body("{\"state\":\"NOT_REPORTED\"}")
                .put(own.path("/values/BV/2024"))
                .then()
                .statusCode(save);
        as(subject, role)
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "ACCEPTED"))
                .put(own.path("/appraisals/BV"))
                .then()
                .statusCode(appraise);
        as(subject, role)
                .header("If-Match", "\"0\"")
                .body(Map.of("indicators", List.of("BV")))
                .post(own.path("/appraisals/acceptances"))
                .then()
                .statusCode(appraise);
    }

    @Test
    void the_organization_sees_what_it_must_put_right_and_levels_only_in_the_end() {
        own.state("APPRAISING");
        appraise(own, "RB", 0, "ACCEPTED", 4, "Đủ").statusCode(200);
        appraise(own, "CK", 0, "RETURNED", null, "Thiếu văn bản").statusCode(200);
        sheet(own).body(indicator("RB", "appraisal"), nullValue()).body(indicator("CK", "appraisal"), nullValue());
        appraisersSheet(own)
                .body(indicator("RB", "appraisal.level"), equalTo(4))
                .body(indicator("RB", "allowedActions"), contains("APPRAISE"));
        own.state("COLLECTING");
        sheet(own)
                .body(indicator("RB", "appraisal"), nullValue())
                .body(indicator("CK", "appraisal.reason"), equalTo("Thiếu văn bản"));
        own.state("APPROVED");
        sheet(own).body(indicator("RB", "appraisal.level"), equalTo(4));
    }

    @Test
    void the_sheet_is_the_whole_tree_of_what_weighs_something() {
        sheet(own)
                .body("groups.code", contains("1", "2"))
                .body("groups[0].criteria.code", contains("1.1", "1.2"))
                .body("groups[0].criteria[1].indicators.code", contains("TG"))
                .body(indicator("BD", "weight"), equalTo("20.00"))
                .body(indicator("RB", "periods"), contains("single"))
                .body(indicator("WC", "periods"), contains("2023", "2024", "2025"))
                .body(indicator("WC", "scoring.outputs.type"), containsInAnyOrder("PAPER", "BOOK"))
                .body(indicator("BD", "allowedActions"), contains("EDIT"))
                .body("progress.valuesTotal", equalTo(18))
                .body("progress.valuesDone", equalTo(0))
                .body("progress.evidenceTotal", equalTo(7))
                .body("progress.appraisable", equalTo(8))
                .body("dossier.complete", equalTo(false))
                .body("dossier.missing", hasSize(18))
                .body(
                        "dossier.missing[0]",
                        allOf(
                                hasEntry("indicatorCode", "RB"),
                                hasEntry("period", "single"),
                                hasEntry("code", "statement.missing")));
    }
}
