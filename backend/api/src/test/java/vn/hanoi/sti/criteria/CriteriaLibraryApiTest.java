package vn.hanoi.sti.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;

/** The library: what is shown, who sees and does what, and the lock that holds below the services too. */
@ApiTest
class CriteriaLibraryApiTest {
    private static final String OFFICER = "library-officer";
    private static final String LEADER = "library-leader";
    private static final String SETS = "/api/v1/criteria-sets/";

    @Inject
    CriteriaSets facade;

    @Inject
    EntityManager database;

    @Test
    void a_set_is_shown_with_groups_methods_functions_and_levels() {
        var id = imported("PL6-ORG");
        var view = as(LEADER, "dost-leader")
                .get(SETS + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("kind", equalTo("ORGANIZATION"))
                .body("stage", nullValue())
                .body("appendix", equalTo("VI"))
                .body("functions.code", contains("BR", "AR", "TD", "PS", "SV"))
                .body("functions[0].en", equalTo("basic research"))
                .body("grades.code", contains("A", "B", "C", "D"))
                .body("grades[0].requiresNoCap", equalTo(true))
                .body("ioiShares", hasSize(25))
                .body("ioiShares.function.unique()", contains("BR", "AR", "TD", "PS", "SV"))
                .body("findings", empty())
                .body("allowedActions", contains("PUBLISH"))
                .extract()
                .jsonPath();
        var sum = view.<String>getList("groups.weights.BR").stream()
                .map(java.math.BigDecimal::new)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("100");
        assertThat(view.<String>getList("groups.criteria.flatten().indicators.flatten().scoring.method"))
                .contains("RUBRIC", "BANDS", "WEIGHTED_COUNT", "PEER_BANDS");
        var bands = "groups.criteria.flatten().indicators.flatten().scoring.find { it.method == 'BANDS' }.bands";
        assertThat(view.<Object>get(bands + "[0].from")).isNull();
        assertThat(view.<String>get(bands + "[1].from")).isEqualTo(view.<String>get(bands + "[0].upTo"));
        assertThat(view.<Boolean>get(bands + "[1].fromInclusive"))
                .isNotEqualTo(view.<Boolean>get(bands + "[0].inclusive"));
    }

    @Test
    void a_set_with_single_weights_has_one_column() {
        as(LEADER, "dost-leader")
                .get(SETS + imported("PL4-PLAN"))
                .then()
                .body("ioiShares", hasSize(5))
                .body("ioiShares.function", everyItem(nullValue()))
                .body("functions", empty())
                .body("groups[0].weight", notNullValue())
                .body("groups[0].weights", nullValue());
    }

    @Test
    void drafts_are_seen_by_those_who_prepare_them_published_sets_by_everyone() {
        var draft = imported("PL3-POLICY");
        for (var role : List.of("admin", "dost-officer", "dost-leader", "auditor")) {
            as("library-" + role, role).get(SETS + draft).then().statusCode(200);
        }
        for (var role : List.of("unit-member", "city-leader", "machine-reader")) {
            as("library-" + role, role)
                    .get(SETS + draft)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("resource.not-found"));
            as("library-" + role, role)
                    .get("/api/v1/criteria-sets?status=DRAFT")
                    .then()
                    .body("total", equalTo(0));
        }
        publish(draft, 0);
        for (var role : List.of("unit-member", "city-leader", "machine-reader")) {
            as("library-" + role, role).get(SETS + draft).then().statusCode(200).body("allowedActions", empty());
        }
    }

    @Test
    void the_list_is_filtered_and_searched_without_diacritics() {
        var id = imported("PL5-IMPACT");
        var code = as(OFFICER, "dost-officer").get(SETS + id).<String>path("code");
        as(OFFICER, "dost-officer")
                .get("/api/v1/criteria-sets?kind=PROGRAMME&status=DRAFT&q=" + code.toLowerCase())
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].stage", equalTo("IMPACT"));
        as(OFFICER, "dost-officer")
                .get("/api/v1/criteria-sets?kind=PLAN&q=" + code)
                .then()
                .body("total", equalTo(0));
        as(OFFICER, "dost-officer")
                .get("/api/v1/criteria-sets?size=200&q=danh gia chuong trinh: tac dong")
                .then()
                .body("items.code", hasItem(code));
        as(OFFICER, "dost-officer")
                .get("/api/v1/criteria-sets?sort=secret")
                .then()
                .statusCode(400);
        as(OFFICER, "dost-officer")
                .get("/api/v1/criteria-sets?kind=CASTLE")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 201, 403, 204",
        "dost-officer, 201, 403, 204",
        "dost-leader, 403, 200, 403",
        "city-leader, 403, 403, 403",
        "unit-member, 403, 403, 403",
        "auditor, 403, 403, 403",
        "machine-reader, 403, 403, 403"
    })
    void roles_by_acts(String role, int imports, int publishes, int discards) {
        var actor = "matrix-" + role;
        as(actor, role)
                .body(Files.of("PL4-PLAN").toString())
                .post(SETS + "imports")
                .then()
                .statusCode(imports);
        as(actor, role)
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(SETS + imported("PL4-PLAN") + "/publications")
                .then()
                .statusCode(publishes);
        as(actor, role)
                .header("If-Match", "\"0\"")
                .delete(SETS + imported("PL4-PLAN"))
                .then()
                .statusCode(discards);
        as(actor, role).get("/api/v1/criteria-sets").then().statusCode(200);
    }

    @Test
    void acts_need_the_version_that_was_read_and_the_right_state() {
        var id = imported("PL4-PLAN");
        var publications = SETS + id + "/publications";
        as(LEADER, "dost-leader").body("{}").post(publications).then().statusCode(428);
        as(LEADER, "dost-leader")
                .header("If-Match", "\"3\"")
                .body("{}")
                .post(publications)
                .then()
                .statusCode(412)
                .body("currentEtag", equalTo("\"0\""));
        as(LEADER, "dost-leader")
                .header("If-Match", "\"0\"")
                .body("{\"force\": true}")
                .post(publications)
                .then()
                .statusCode(400)
                .body("code", equalTo("request.unknown-property"));
        publish(id, 0);
        as(LEADER, "dost-leader")
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(publications)
                .then()
                .statusCode(409)
                .body("code", equalTo("criteria.state.not-allowed"))
                .body("state", equalTo("PUBLISHED"))
                .body("action", equalTo("PUBLISH"));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"1\"")
                .delete(SETS + id)
                .then()
                .statusCode(409)
                .body("action", equalTo("DISCARD"));
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .delete(SETS + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void a_draft_is_discarded_and_the_log_remembers() {
        var id = imported("PL4-PLAN");
        as(OFFICER, "dost-officer")
                .header("If-Match", "\"0\"")
                .delete(SETS + id)
                .then()
                .statusCode(204);
        as(OFFICER, "dost-officer").get(SETS + id).then().statusCode(404);
        as(OFFICER, "auditor")
                .get("/api/v1/audit-entries?objectType=criteria-set&objectId=" + id)
                .then()
                .body("items.action", contains("criteria.set.import-imported", "criteria.set.discarded"));
    }

    @Test
    void the_database_refuses_to_touch_what_is_published() {
        var id = imported("PL4-PLAN");
        publish(id, 0);
        for (var statement : List.of(
                "update criteria_set set official = true",
                "update criteria_set set content = '{}'",
                "delete from criteria_set")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(statement + " where id = :id")
                                    .setParameter("id", UUID.fromString(id))
                                    .executeUpdate()))
                    .hasStackTraceContaining("published and locked");
        }
    }

    @Test
    void other_rooms_get_published_sets_only() {
        var id = UUID.fromString(imported("PL6-ORG"));
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(facade.findPublished(id)).isEmpty();
            assertThat(facade.drafts()).anySatisfy(draft -> {
                assertThat(draft.id()).isEqualTo(id);
                assertThat(draft.publishable()).isTrue();
            });
        });
        publish(id.toString(), 0);
        QuarkusTransaction.requiringNew().run(() -> {
            var set = facade.findPublished(id).orElseThrow();
            assertThat(set.digest()).isEqualTo(set.set().digest());
            assertThat(set.official()).isFalse();
            assertThat(facade.findPublished(id).orElseThrow()).isSameAs(set);
            assertThat(facade.latestPublished("ORGANIZATION")).contains(set);
            assertThat(facade.drafts()).noneMatch(draft -> draft.id().equals(id));
        });
    }

    private static String imported(String code) {
        return as(OFFICER, "dost-officer")
                .body(Files.of(code).toString())
                .post(SETS + "imports")
                .then()
                .statusCode(201)
                .extract()
                .path("imported[0].id");
    }

    private static void publish(String id, long version) {
        as(LEADER, "dost-leader")
                .header("If-Match", "\"" + version + "\"")
                .body("{}")
                .post(SETS + id + "/publications")
                .then()
                .statusCode(200);
    }
}
