package vn.hanoi.sti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.hanoi.sti.ApiTest.Call.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.ApiTest;
import vn.hanoi.sti.evidence.TestDossier;

/** Whoever owns the database can do anything to the log but hide it. */
@ApiTest
class AuditTamperingTest {
    private static final String ENTRIES = "alter table audit_entry %s trigger audit_entry_append_only";
    private static final String SEALS = "alter table audit_seal %s trigger audit_seal_append_only";

    @Inject
    AuditSealer sealer;

    private long seq;

    /** A sealed entry in the middle, and two after the seal. */
    @BeforeEach
    void write() throws SQLException {
        change();
        change();
        sealer.seal();
        seq = newest();
        change();
        change();
        verification().body("ok", is(true)).body("fault", nullValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "at | at + interval '1 microsecond'",
                "actor_subject | concat(actor_subject, 'x')",
                "actor_name | 'Người khác'",
                "action | 'agency.changed'",
                "object_type | 'person'",
                "object_id | concat('x', object_id)",
                "object_version | coalesce(object_version, 0) + 1",
                "agency_id | case when agency_id is null then gen_random_uuid() end",
                "reason | concat(reason, '.')",
                "details | concat(details, ' ')",
                "prev_hash | repeat('0', 64)",
                "hash | concat(md5(hash), md5(hash))",
            })
    void a_changed_column_is_found_in_its_row(String column, String other) throws SQLException {
        var undo = "%s = (select %s from kept where kept.seq = audit_entry.seq)".formatted(column, column);
        for (var at : new long[] {seq - 1, seq + 1}) {
            asOwner("create table kept as select * from audit_entry where seq = " + at);
            meddled(
                    "update audit_entry set %s = %s where seq = %d".formatted(column, other, at),
                    "update audit_entry set %s where seq = %d".formatted(undo, at),
                    "ALTERED",
                    at);
            asOwner("drop table kept");
        }
    }

    @Test
    void a_deleted_row_is_missed() throws SQLException {
        asOwner("create table kept as select * from audit_entry where seq = " + (seq - 1));
        meddled(
                "delete from audit_entry where seq = " + (seq - 1),
                "insert into audit_entry select * from kept",
                "MISSING",
                seq - 1);
        asOwner("drop table kept");
    }

    @Test
    void rows_that_changed_places_are_found() throws SQLException {
        var swap = "update audit_entry set seq = case seq when %d then -1 else -2 end where seq in (%d, %d);"
                .formatted(seq - 1, seq - 1, seq);
        var back = "update audit_entry set seq = case seq when %s then %d else %d end where seq < 0";
        meddled(
                swap + back.formatted("-1", seq, seq - 1),
                swap + back.formatted("-1", seq, seq - 1),
                "ALTERED",
                seq - 1);
    }

    @Test
    void a_row_put_in_with_a_right_hash_is_not_taken_for_ours() throws SQLException {
        var last = newest();
        // The owner computes what anybody can: the hash over the fields in their order.
        meddled("""
                insert into audit_entry (seq, at, actor_subject, actor_name, action, object_type, object_id, details, prev_hash, hash)
                select e.seq + 1, timestamptz '2026-01-01Z', 's', 'n', 'a', 't', 'o', '{}', e.hash,
                    encode(sha256(convert_to('["' || e.seq + 1 || '","2026-01-01T00:00:00Z","s","n","a","t","o",null,null,null,"{}","'
                        || e.hash || '"]', 'UTF8')), 'hex')
                from audit_entry e where e.seq = %d;
                update audit_head set seq = %d, hash = (select hash from audit_entry where seq = %d)""".formatted(last, last + 1, last + 1), """
                delete from audit_entry where seq = %d;
                update audit_head set seq = %d, hash = (select hash from audit_entry where seq = %d)""".formatted(last + 1, last, last), "FORGED", last + 1);
    }

    @Test
    void an_end_cut_off_with_its_head_is_known_to_the_seals() throws SQLException {
        var last = newest();
        sealer.seal();
        asOwner("create table kept as select * from audit_entry where seq > " + seq);
        var cut = "delete from audit_entry where seq > %1$d; "
                + "update audit_head set seq = %1$d, hash = (select hash from audit_entry where seq = %1$d)";
        meddled(
                cut.formatted(seq),
                "insert into audit_entry select * from kept; "
                        + "update audit_head set seq = %1$d, hash = (select hash from audit_entry where seq = %1$d)"
                                .formatted(last),
                "CUT_OFF",
                seq + 1);
        // Taking the seal away too is known to the folder that the database's owner cannot reach.
        asOwner("create table kept_seal as select * from audit_seal where seq > " + seq);
        var number = verification().extract().<Integer>path("lastSeal.number");
        meddled(
                cut.formatted(seq) + "; delete from audit_seal where seq > " + seq,
                "insert into audit_seal select * from kept_seal; insert into audit_entry select * from kept; "
                        + "update audit_head set seq = %1$d, hash = (select hash from audit_entry where seq = %1$d)"
                                .formatted(last),
                "SEAL_MISSING",
                number);
        asOwner("drop table kept; drop table kept_seal");
    }

    @Test
    void a_seal_that_was_made_to_fit_is_not_signed() throws SQLException {
        var number = verification().extract().<Integer>path("lastSeal.number");
        asOwner("create table kept_seal as select * from audit_seal where number = " + number);
        meddled(
                "update audit_seal set hash = repeat('a', 64) where number = " + number,
                "update audit_seal set hash = (select hash from kept_seal) where number = " + number,
                "SEAL_FORGED",
                number);
        asOwner("drop table kept_seal");
    }

    @Test
    void what_does_not_fit_is_not_sealed() throws SQLException {
        asOwner(ENTRIES.formatted("disable"));
        asOwner("update audit_entry set mark = 'x' || mark where seq = " + (seq + 1));
        assertThat(sealer.seal()).isEmpty();
        asOwner("update audit_entry set mark = substr(mark, 2) where seq = " + (seq + 1));
        asOwner(ENTRIES.formatted("enable"));
        assertThat(sealer.seal()).isPresent();
        assertThat(sealer.seal()).isEmpty();
    }

    @Test
    void seals_are_for_everybody() {
        var page = io.restassured.RestAssured.given()
                .get("/api/v1/audit-seals?limit=1")
                .then()
                .statusCode(200)
                .body("keys.size()", is(1))
                .body("seals.number", contains(1))
                .extract()
                .jsonPath();
        assertThat(page.getString("seals[0].keyId")).isEqualTo(page.getString("keys[0].id"));
        io.restassured.RestAssured.given()
                .get("/api/v1/audit-seals?limit=1001")
                .then()
                .statusCode(400);
    }

    @Test
    void fifty_writers_make_one_chain() throws Exception {
        var before = newest();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = new HashSet<String>();
            for (var done : writers.invokeAll(IntStream.range(0, 50)
                    .<Callable<String>>mapToObj(i -> AuditTamperingTest::change)
                    .toList())) {
                made.add(done.get());
            }
            assertThat(made).hasSize(50);
        }
        assertThat(newest()).isEqualTo(before + 50);
        verification().body("ok", is(true)).body("entries", is((int) before + 50));
    }

    private void meddled(String sql, String undo, String code, long from) throws SQLException {
        asOwner(ENTRIES.formatted("disable") + ";" + SEALS.formatted("disable"));
        try {
            asOwner(sql);
            verification()
                    .body("ok", is(false))
                    .body("fault.code", is(code))
                    .body("fault.from", is((int) from))
                    .body("brokenAt", code.startsWith("SEAL") ? nullValue() : is((int) from));
        } finally {
            asOwner(undo);
            asOwner(ENTRIES.formatted("enable") + ";" + SEALS.formatted("enable"));
        }
        verification().body("ok", is(true));
    }

    private static ValidatableResponse verification() {
        return as("audit-auditor", "auditor")
                .get("/api/v1/audit-entries/verification")
                .then()
                .statusCode(200);
    }

    private static void asOwner(String sql) throws SQLException {
        try (var owner = TestDossier.connect("sti_owner");
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long newest() throws SQLException {
        try (var owner = TestDossier.connect("sti_owner");
                var row = owner.createStatement().executeQuery("select max(seq) from audit_entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String change() {
        return as("audit-admin", "admin")
                .body(Map.of(
                        "code",
                        "T." + UUID.randomUUID().toString().substring(0, 13).toUpperCase(),
                        "kind",
                        "OTHER",
                        "nameVi",
                        "Thử",
                        "validFrom",
                        "2020-01-01"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
