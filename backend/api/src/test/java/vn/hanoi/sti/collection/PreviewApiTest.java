package vn.hanoi.sti.collection;

import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.collection.Steps.*;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evidence.TestDossier;

/** How an indicator scores as things stand: to the organization as declared, to the department as appraised. */
@ApiTest
class PreviewApiTest {
    @Test
    void the_organization_sees_how_its_own_figures_score() {
        var dossier = TestDossier.open();
        preview(dossier, dossier.officer, "unit-member", "BD")
                .body("available", equalTo(false))
                .body("reason", equalTo("NO_VALUE"));
        for (var year : new String[] {"2023", "2024", "2025"}) {
            save(dossier, "BD/" + year, 0, "{'state':'REPORTED','value':{'numerator':'3','denominator':'4'}}")
                    .statusCode(200);
        }
        preview(dossier, dossier.officer, "unit-member", "BD")
                .body("available", equalTo(true))
                .body("basis", equalTo("DECLARED"))
                .body("result.flags", contains("NO_EVIDENCE"))
                .body("result.pointsShown", equalTo("0.00"));
        attach(dossier, "BD");
        preview(dossier, dossier.officer, "unit-member", "BD")
                .body("result.flags", empty())
                .body("result.rawShown", equalTo("75.00"))
                .body("result.share", equalTo("1"))
                .body("result.pointsShown", equalTo("20.00"))
                .body("result.effectiveWeightShown", equalTo("20.00"))
                .body("result.steps.rule", hasItems("POOLED", "BAND", "POINTS"));
        // To the department the file must first be accepted.
        dossier.state("APPRAISING");
        preview(dossier, APPRAISER, "dost-officer", "BD")
                .body("basis", equalTo("APPRAISED"))
                .body("result.flags", contains("NO_EVIDENCE"));
        appraise(dossier, "BD", 0, "ACCEPTED", null, null).statusCode(200);
        preview(dossier, APPRAISER, "dost-officer", "BD").body("result.pointsShown", equalTo("20.00"));
    }

    @Test
    void what_needs_others_says_so() {
        var dossier = TestDossier.open();
        preview(dossier, dossier.officer, "unit-member", "PB")
                .body("available", equalTo(false))
                .body("reason", equalTo("PEERS_NEEDED"));
        preview(dossier, dossier.officer, "unit-member", "RB").body("reason", equalTo("LEVEL_NEEDED"));
        dossier.state("APPRAISING");
        preview(dossier, APPRAISER, "dost-officer", "RB").body("reason", equalTo("LEVEL_NEEDED"));
        appraise(dossier, "RB", 0, "ACCEPTED", 4, "Khá").statusCode(200);
        preview(dossier, APPRAISER, "dost-officer", "RB")
                .body("available", equalTo(true))
                .body("result.share", equalTo("4/5"));
        preview(dossier, dossier.officer, "unit-member", "RB").body("reason", equalTo("LEVEL_NEEDED"));
        as(dossier.officer, "unit-member")
                .get(dossier.path("/indicators/NONE/preview"))
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse preview(TestDossier dossier, String subject, String role, String code) {
        return as(subject, role)
                .get(dossier.path("/indicators/" + code + "/preview"))
                .then()
                .statusCode(200);
    }
}
