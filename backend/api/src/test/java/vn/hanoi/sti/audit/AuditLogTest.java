package vn.hanoi.sti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.engine.digest.ChainEntry;

/** The chain: every link fits, and the application's own database role can neither change nor cut it. */
@ApiTest
class AuditLogTest {
    @Inject
    AgroalDataSource database;

    @Test
    void the_chain_is_intact_and_pages_by_sequence() {
        for (var i = 0; i < 3; i++) {
            change();
        }
        var first = as("audit-admin", "admin")
                .get("/api/v1/audit-entries?limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("next", notNullValue())
                .extract()
                .jsonPath();
        as("audit-admin", "admin")
                .get("/api/v1/audit-entries?limit=1&after=" + first.getLong("next"))
                .then()
                .body("items[0].prevHash", equalTo(first.getString("items[0].hash")));
        as("audit-auditor", "auditor")
                .get("/api/v1/audit-entries/verification")
                .then()
                .body("ok", equalTo(true))
                .body("entries", greaterThan(2));
    }

    @Test
    void an_extract_holds_all_that_the_hashes_cover() throws Exception {
        change();
        change();
        var extract = as("audit-auditor", "auditor")
                .get("/api/v1/audit-entries/extract")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        var hash = ChainEntry.BEGINNING;
        var lines = extract.lines().toList();
        for (var line : lines) {
            var stated = (ObjectNode) new ObjectMapper().readTree(line);
            assertThat(stated.get("prevHash").asText()).isEqualTo(hash);
            hash = stated.remove("hash").asText();
            // An absent member could be a forgotten one: what is empty is said.
            assertThat(stated.size()).isEqualTo(ChainEntry.class.getRecordComponents().length);
            assertThat(new ObjectMapper().treeToValue(stated, ChainEntry.class).hash())
                    .isEqualTo(hash);
        }
        var rest = as("audit-auditor", "auditor")
                .get("/api/v1/audit-entries/extract?from=" + lines.size())
                .asString();
        assertThat(rest.lines().findFirst()).contains(lines.getLast());
        as("audit-auditor", "auditor")
                .get("/api/v1/audit-entries?action=audit.extracted&order=NEWEST_FIRST&limit=1")
                .then()
                .body("items[0].details.from", equalTo(Integer.toString(lines.size())));
        // Whoever takes it can take a seal that covers it.
        as("audit-auditor", "auditor")
                .get("/api/v1/audit-entries/verification")
                .then()
                .body("lastSeal.seq", greaterThan(lines.size()));
        as("audit-officer", "dost-officer")
                .get("/api/v1/audit-entries/extract")
                .then()
                .statusCode(403);
    }

    @Test
    void whoever_looks_something_up_reads_from_the_newest() {
        change();
        change();
        var newest = as("audit-admin", "admin")
                .get("/api/v1/audit-entries?order=NEWEST_FIRST&limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .jsonPath();
        as("audit-admin", "admin")
                .get("/api/v1/audit-entries?order=NEWEST_FIRST&limit=1&after=" + newest.getLong("next"))
                .then()
                .body("items[0].hash", equalTo(newest.getString("items[0].prevHash")));
        as("audit-admin", "admin")
                .get("/api/v1/audit-entries?order=SIDEWAYS")
                .then()
                .statusCode(400);
    }

    @Test
    void the_applications_role_can_neither_change_nor_delete_an_entry() throws Exception {
        change();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update audit_entry set reason = 'x'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from audit_entry"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("alter table audit_entry disable trigger all"))
                    .hasMessageContaining("must be owner");
        }
    }

    @Test
    void a_changed_link_no_longer_fits() {
        var entry = AuditEntry.next(
                0,
                "0".repeat(64),
                java.time.Instant.parse("2026-01-01T00:00:00Z"),
                "s",
                "n",
                AuditEvent.of("a.b", "t", "1", 0L, Map.of("k", "v")));
        assertThat(entry.intact()).isTrue();
        var forged = new AuditEntry(
                entry.seq(),
                entry.at(),
                entry.actorSubject(),
                "other",
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.objectVersion(),
                entry.agencyId(),
                entry.reason(),
                entry.details(),
                entry.prevHash(),
                entry.hash(),
                entry.mark());
        assertThat(forged.intact()).isFalse();
    }

    @Test
    void who_may_not_read_the_log_does_not() {
        for (var role : new String[] {"dost-officer", "dost-leader", "city-leader", "unit-member", "machine-reader"}) {
            as("audit-" + role, role).get("/api/v1/audit-entries").then().statusCode(403);
        }
    }

    private static void change() {
        as("audit-admin", "admin")
                .body(Map.of(
                        "code",
                        "L." + UUID.randomUUID().toString().substring(0, 13).toUpperCase(),
                        "kind",
                        "OTHER",
                        "nameVi",
                        "Thử",
                        "validFrom",
                        "2020-01-01"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);
    }
}
