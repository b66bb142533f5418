package vn.hanoi.sti.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;
import static vn.hanoi.sti.collection.Steps.*;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evidence.TestDossier;

/** Cells: saved, saved again, saved by two at once, and every bad one refused with nothing kept. */
@ApiTest
class ValueApiTest {
    @Test
    void a_cell_is_saved_revision_by_revision_and_remembers_all() {
        var dossier = TestDossier.open();
        save(dossier, "BV/2024", 0, "{'state':'REPORTED','value':{'value':'12.50'},'explanation':'  So\u031b\u0300  '}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("REPORTED"))
                .body("value.value", equalTo("12.50"))
                .body("explanation", equalTo("Sờ"))
                .body("revision", equalTo(1))
                .body("savedByName", notNullValue())
                .body("editable", equalTo(true));
        save(dossier, dossier.head, "BV/2024", 1, "{'state':'REPORTED','value':{'value':'13'}}")
                .statusCode(200)
                .body("revision", equalTo(2));
        as(dossier.governor, "unit-member")
                .get(dossier.path("/values/BV/2024/revisions"))
                .then()
                .statusCode(200)
                .body("items.revision", contains(2, 1))
                .body("items.value.value", contains("13", "12.50"));
        sheet(dossier)
                .body(indicator("BV", "status"), equalTo("PARTIAL"))
                .body(indicator("BV", "cells.revision"), contains(0, 2, 0))
                .body(indicator("BV", "cells.state"), contains("EMPTY", "REPORTED", "EMPTY"));
        as("collection-auditor", "auditor")
                .get("/api/v1/audit-entries?objectType=value&objectId=" + dossier.evaluation + "/BV/2024")
                .then()
                .body("items.action", contains("value.saved", "value.saved"))
                .body("items[1].details.valueBefore", equalTo("{\"value\":\"12.50\"}"));
    }

    @Test
    void saving_the_same_again_is_no_new_revision() {
        var dossier = TestDossier.open();
        var body = "{'state':'REPORTED','value':{'met':'1','applicable':'2'},'explanation':'vì'}";
        save(dossier, "CK/single", 0, body).statusCode(200);
        save(dossier, "CK/single", 1, body).statusCode(200).header("ETag", "\"1\"");
        as(dossier.officer, "unit-member")
                .get(dossier.path("/values/CK/single/revisions"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whoever_saves_on_an_old_view_is_shown_what_is_there() {
        var dossier = TestDossier.open();
        save(dossier, "BV/2024", 0, "{'state':'REPORTED','value':{'value':'1'}}")
                .statusCode(200);
        save(dossier, dossier.head, "BV/2024", 0, "{'state':'REPORTED','value':{'value':'2'}}")
                .statusCode(412)
                .body("code", equalTo("concurrency.stale"))
                .body("currentEtag", equalTo("\"1\""))
                .body("current.value.value", equalTo("1"))
                .body("current.revision", equalTo(1))
                .body("current.savedByName", containsString("officer"));
        save(dossier, "BV/2025", 3, "{'state':'REPORTED','value':{'value':'2'}}")
                .statusCode(412)
                .body("current.state", equalTo("EMPTY"));
        as(dossier.officer, "unit-member")
                .body("{\"state\":\"NOT_REPORTED\"}")
                .put(dossier.path("/values/BV/2024"))
                .then()
                .statusCode(428);
    }

    @Test
    void of_two_who_save_the_same_cell_at_once_one_is_told() throws Exception {
        var dossier = TestDossier.open();
        Callable<Integer> officer = () -> save(dossier, "BV/2024", 0, "{'state':'REPORTED','value':{'value':'1'}}")
                .extract()
                .statusCode();
        Callable<Integer> head =
                () -> save(dossier, dossier.head, "BV/2024", 0, "{'state':'REPORTED','value':{'value':'2'}}")
                        .extract()
                        .statusCode();
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(List.of(officer, head));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
        as(dossier.officer, "unit-member")
                .get(dossier.path("/values/BV/2024/revisions"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void every_bad_value_is_refused_with_all_its_gaps() {
        var dossier = TestDossier.open();
        save(dossier, "CK/single", 0, "{'state':'REPORTED','value':{'met':'-1','applicable':'2,5'}}")
                .statusCode(422)
                .body("code", equalTo("value.invalid"))
                .body("errors.pointer", containsInAnyOrder("/value/met", "/value/applicable"))
                .body("errors.code", containsInAnyOrder("value.met.negative", "value.number.comma"));
        save(dossier, "BV/2024", 0, "{'state':'REPORTED','value':{'value':12.5}}")
                .statusCode(422)
                .body("errors[0].code", equalTo("value.property.type"));
        save(dossier, "BV/2024", 0, "{'state':'REPORTED'}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/value"));
        save(dossier, "BV/2024", 0, "{'state':'NOT_APPLICABLE','explanation':' '}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/explanation"));
        save(dossier, "BV/2024", 0, "{'state':'NOT_REPORTED','explanation':'" + "x".repeat(4001) + "'}")
                .statusCode(422)
                .body("errors.pointer", contains("/explanation"));
        save(dossier, "RB/single", 0, "{'state':'REPORTED','value':{'levels':[5]},'explanation':'Tốt'}")
                .statusCode(422)
                .body("errors.code", contains("value.rubric.unexpected"));
        save(dossier, "BV/2024", 0, "{'state':'NOT_EXISTING'}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/state"));
        save(dossier, "BV/2024", 0, "{'state':'NOT_REPORTED','colour':'red'}")
                .statusCode(400)
                .body("code", equalTo("request.unknown-property"));
        save(dossier, "BV/2024", 0, "{}").statusCode(422).body("errors.pointer", contains("/state"));
        nothingIsSaved(dossier);
    }

    @Test
    void only_cells_of_the_evaluation_can_be_saved() {
        var dossier = TestDossier.foundedOn(LocalDate.of(2024, 6, 1));
        var body = "{'state':'NOT_REPORTED'}";
        save(dossier, "BV/2022", 0, body)
                .statusCode(422)
                .body("code", equalTo("value.year.outside"))
                .body("errors[0].params.allowed", equalTo("2023, 2024, 2025"));
        save(dossier, "BV/2026", 0, body).statusCode(422);
        save(dossier, "BV/single", 0, body).statusCode(422);
        save(dossier, "CK/2024", 0, body).statusCode(422).body("errors[0].params.allowed", equalTo("single"));
        save(dossier, "BV/2023", 0, body).statusCode(409).body("code", equalTo("value.year.not-existing"));
        save(dossier, "NONE/2024", 0, body).statusCode(404);
        save(dossier, "ZERO/single", 0, body).statusCode(422).body("code", equalTo("value.indicator.no-weight"));
        nothingIsSaved(dossier);
        sheet(dossier)
                .body(indicator("BV", "cells.state"), contains("NOT_EXISTING", "EMPTY", "EMPTY"))
                .body(indicator("BV", "cells.editable"), contains(false, true, true))
                .body("usableYears", contains(2024, 2025));
    }

    @Test
    void once_submitted_nothing_is_saved() {
        var dossier = TestDossier.open();
        for (var state : List.of("SUBMITTED", "CERTIFIED", "APPRAISING", "SCORED", "PROPOSED")) {
            dossier.state(state);
            save(dossier, "BV/2024", 0, "{'state':'NOT_REPORTED'}")
                    .statusCode(409)
                    .body("code", equalTo("evaluation.locked." + state.toLowerCase()));
        }
        sheet(dossier)
                .body(indicator("BV", "editable"), equalTo(false))
                .body(indicator("BV", "lockedBy"), equalTo("evaluation.locked.proposed"))
                .body(indicator("BV", "allowedActions"), empty());
        nothingIsSaved(dossier);
    }

    @Test
    void the_database_itself_keeps_every_revision_and_every_scope() throws Exception {
        var dossier = TestDossier.open();
        var other = TestDossier.open();
        save(dossier, "BV/2024", 0, "{'state':'NOT_REPORTED'}").statusCode(200);
        for (var statement : List.of(
                "update indicator_value set value = null",
                "delete from indicator_value",
                "update appraisal set level = 5",
                "delete from appraisal")) {
            try (var connection = TestDossier.connect("sti_app");
                    var sql = connection.createStatement()) {
                assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
            }
        }
        assertThatThrownBy(() -> TestDossier.sql("update indicator_value set revision = 2"))
                .rootCause()
                .hasMessageContaining("append-only");
        assertThat(TestDossier.visibleRows("indicator_value", dossier.evaluation, null, null))
                .isZero();
        assertThat(TestDossier.visibleRows("indicator_value", dossier.evaluation, "agencies", other.agency.toString()))
                .isZero();
        assertThat(TestDossier.visibleRows(
                        "indicator_value", dossier.evaluation, "agencies", dossier.agency.toString()))
                .isEqualTo(1);
    }

    private static void nothingIsSaved(TestDossier dossier) {
        assertThat(TestDossier.visibleRows("indicator_value", dossier.evaluation, "all", null))
                .isZero();
    }
}
