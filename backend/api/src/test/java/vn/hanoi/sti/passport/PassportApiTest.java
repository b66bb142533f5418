package vn.hanoi.sti.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.testing.Account;
import vn.hanoi.sti.testing.TestCampaign;
import vn.hanoi.sti.testing.TestEvaluation;

/** Score passports: that the arithmetic adds up, whose hand each figure has, who sees what, and the PDF. */
@ApiTest
class PassportApiTest {
    private static TestEvaluation explained;

    /** One with a figure, a pinned file that was accepted, and a rubric's level. */
    private static synchronized TestEvaluation evaluation() {
        if (explained == null) {
            explained = TestCampaign.open(1).next();
            var figure = Map.of("state", "REPORTED", "value", Map.of("numerator", "9", "denominator", "10"));
            explained
                    .asOfficer()
                    .header("If-Match", "\"0\"")
                    .body(figure)
                    .put(explained.path() + "/values/O6-12/" + year())
                    .then()
                    .statusCode(200);
            var link = explained.pinned("O6-12", Map.of("x", "0.1", "y", "0.25", "width", "0.5", "height", "0.05"));
            explained.putInto(EvaluationState.APPRAISING);
            said("/api/v1/evidence-links/" + link + "/decision", Map.of("decision", "ACCEPTED"));
            said(
                    explained.path() + "/appraisals/O6-11",
                    Map.of("decision", "ACCEPTED", "level", 4, "reason", "Kiểm chứng được"));
        }
        return explained;
    }

    /** The last data year: which it is depends on what was opened before. */
    private static int year() {
        return explained.view().getList("dataYears", Integer.class).getLast();
    }

    private static void said(String path, Map<String, Object> body) {
        Account.DOST_OFFICER
                .call()
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void the_points_shown_add_up_to_the_total_to_the_last_digit() {
        var passport = read(Account.DOST_LEADER);
        var points = passport.getList("result.indicators.points", String.class).stream()
                .map(text -> NumberText.fraction(text).orElseThrow())
                .toList();
        assertThat(points).anyMatch(one -> one.signum() > 0);
        assertThat(passport.getString("sum.exact")).isEqualTo(Exact.text(Exact.sum(points)));
        assertThat(passport.getString("result.total")).isEqualTo(passport.getString("sum.exact"));
        assertThat(passport.getBoolean("sum.equalsTotal")).isTrue();
    }

    @Test
    void a_number_leads_to_its_hands_its_rule_and_the_place_in_the_file() {
        var passport = read(Account.AUDITOR);
        var at = "indicators.find { it.code == 'O6-12' }.";
        assertThat(passport.getString(at + "place.criterionCode")).isNotBlank();
        assertThat(passport.getString(at + "scoring.method")).isNotBlank();
        assertThat(passport.getString(at + "supplied.find { it.period == '" + year() + "' }.value.numerator"))
                .isEqualTo("9");
        assertThat(passport.getString(at + "supplied.find { it.period == '" + year() + "' }.byName"))
                .isNotBlank();
        assertThat(passport.getString(at + "used.years.'" + year() + "'.denominator"))
                .isEqualTo("10");
        assertThat(passport.getList(at + "proofs.openable")).isEqualTo(List.of(true));
        assertThat(passport.getInt(at + "proofs[0].page")).isEqualTo(1);
        assertThat(passport.getInt(at + "proofs[0].newestRevision")).isEqualTo(2);
        var rubric = "indicators.find { it.code == 'O6-11' }.appraisal.";
        assertThat(passport.getInt(rubric + "level")).isEqualTo(4);
        assertThat(passport.getString(rubric + "reason")).isEqualTo("Kiểm chứng được");
        assertThat(passport.getString(rubric + "byName")).isNotBlank();
    }

    @Test
    void who_may_not_see_files_is_told_that_one_is_there_and_no_more() {
        var passport = read(Account.CITY_LEADER);
        assertThat(passport.getBoolean("figuresHidden")).isTrue();
        assertThat(passport.getList("indicators.supplied.flatten()")).isEmpty();
        assertThat(passport.getList("indicators.used")).containsOnlyNulls();
        var proof = "indicators.find { it.code == 'O6-12' }.proofs[0].";
        assertThat(passport.getString(proof + "sha256")).hasSize(64);
        assertThat(passport.getBoolean(proof + "openable")).isFalse();
        for (var hidden : List.of("title", "revisionId", "documentId", "linkId", "quote", "region")) {
            assertThat(passport.getString(proof + hidden)).as(hidden).isNull();
        }
        assertThat(passport.getInt("indicators.find { it.code == 'O6-11' }.appraisal.level"))
                .isEqualTo(4);
    }

    @Test
    void a_program_that_reads_results_learns_nothing_of_whose_word_it_was() {
        var sealed = TestCampaign.ofCouncils().next().putInto(EvaluationState.APPRAISING);
        said(
                sealed.path() + "/appraisals/O6-11",
                Map.of("decision", "ACCEPTED", "level", 4, "reason", "Kiểm chứng được"));
        sealed.putInto(EvaluationState.SCORED).propose().statusCode(200);
        sealed.approve().statusCode(200);
        var appraised = "indicators.find { it.code == 'O6-11' }.appraisal";
        Account.MACHINE
                .call()
                .get(sealed.path() + "/passport")
                .then()
                .statusCode(200)
                .body(appraised, nullValue())
                .body("certification", nullValue());
        Account.CITY_LEADER.call().get(sealed.path() + "/passport").then().body(appraised + ".level", equalTo(4));
    }

    @Test
    void it_is_shown_to_whom_the_result_is_and_when() {
        for (var path : List.of("/passport", "/passport/document")) {
            var there = evaluation().path() + path;
            evaluation().asHead().get(there).then().statusCode(409).body("code", equalTo("result.not-available"));
            Account.MACHINE.call().get(there).then().statusCode(409);
            Account.STRANGER.call().get(there).then().statusCode(404);
            Account.ADMIN.call().get(there).then().statusCode(403);
        }
    }

    @Test
    void the_document_holds_the_total_every_letter_and_leaves_a_trace() throws IOException {
        var there = evaluation().path() + "/passport/document";
        var whole = text(Account.AUDITOR, there);
        var passport = read(Account.AUDITOR);
        assertThat(whole)
                .contains("Hộ chiếu điểm", "Tổng các điểm chính xác bằng đúng tổng điểm của kết quả", "Kiểm chứng được")
                .contains("Tổng điểm " + passport.getString("result.totalShown").replace('.', ','))
                .contains("Tử số 9; Mẫu số 10")
                .doesNotContain("{{", "CẢNH BÁO");
        assertThat(whole.replaceAll("\\s", "")).contains(passport.getString("result.resultDigest"));
        var one = text(Account.CITY_LEADER, there + "?indicator=O6-12");
        assertThat(one)
                .contains("O6-12", "Có một tệp; người xem không có quyền đọc")
                .doesNotContain("O6-11", "Tử số 9");
        Account.AUDITOR.call().get(there + "?indicator=O9-99").then().statusCode(404);
        Account.AUDITOR
                .call()
                .get("/api/v1/audit-entries?action=result.exported&objectId="
                        + evaluation().id())
                .then()
                .body("items.details.form", everyItem(equalTo("passport")))
                .body("items.details.indicator", hasItem("O6-12"));
    }

    private static JsonPath read(Account who) {
        return who.call()
                .get(evaluation().path() + "/passport")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String text(Account who, String path) throws IOException {
        var bytes = who.call()
                .accept("application/pdf")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            // Lines break where there is room; words are what is compared.
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
