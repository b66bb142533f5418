package vn.hanoi.sti.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.hanoi.sti.engine.criteria.CriteriaSetReader;
import vn.hanoi.sti.engine.digest.CanonicalJson;

/**
 * An evaluation of its own for a test, laid straight into the database: an organization below a governing body, its
 * officer and head, and a small set with every method. Years 2023 to 2025, one function: AR.
 */
public final class TestDossier {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> STATES =
            List.of("COLLECTING", "SUBMITTED", "CERTIFIED", "APPRAISING", "SCORED", "PROPOSED", "APPROVED");
    private static final List<String> ACTS =
            List.of("SUBMIT", "CERTIFY", "START_APPRAISAL", "FINISH_APPRAISAL", "PROPOSE", "APPROVE");

    public final UUID campaign;
    public final UUID evaluation = UUID.randomUUID();
    public final UUID governing = UUID.randomUUID();
    public final UUID agency = UUID.randomUUID();
    public final String officer;
    public final String head;
    public final String governor;

    private TestDossier(UUID campaign, LocalDate foundedOn) {
        var mark = evaluation.toString().substring(0, 8);
        this.campaign = campaign;
        officer = "officer-" + mark;
        head = "head-" + mark;
        governor = "governor-" + mark;
        body(governing, "G." + mark.toUpperCase(), "DEPARTMENT", null);
        body(agency, "O." + mark.toUpperCase(), "ORGANIZATION", governing);
        member(officer, agency, "OFFICER");
        member(head, agency, "HEAD");
        member(governor, governing, "OFFICER");
        // Nor an organization in the catalogue.
        sqlWithoutForeignKeys(
                """
                insert into evaluation (id, campaign_id, organization_id, agency_id, organization_code, organization_name,
                    governing_body_name, functions, founded_on, state, state_since, returned, opened_at, open_until, version)
                values (?, ?, ?, ?, ?, ?, 'Sở', 'AR=1', ?, 'COLLECTING', now(), false, now(), current_date + 30, 0)""",
                evaluation,
                campaign,
                UUID.randomUUID(),
                agency,
                "O." + mark.toUpperCase(),
                "Viện thử " + mark,
                Date.valueOf(foundedOn));
    }

    /** An evaluation that is being collected, of an organization founded long ago, in a campaign of its own. */
    public static TestDossier open() {
        return foundedOn(LocalDate.of(2001, 1, 1));
    }

    public static TestDossier foundedOn(LocalDate day) {
        return new TestDossier(campaign(set()), day);
    }

    /** Several of one campaign. */
    public static List<TestDossier> several(int count) {
        var campaign = campaign(set());
        var dossiers = new ArrayList<TestDossier>();
        for (var i = 0; i < count; i++) {
            dossiers.add(new TestDossier(campaign, LocalDate.of(2001, 1, 1)));
        }
        return dossiers;
    }

    /** Puts it into a state, past every rule of the evaluation room, with a history that fits. */
    public TestDossier state(String state) {
        var by = publisher();
        for (var i = 0; i < STATES.indexOf(state); i++) {
            sql("""
                    insert into evaluation_transition (id, evaluation_id, action, from_state, to_state, by_person, by_name, at)
                    values (?, ?, ?, ?, ?, ?, 'Người đi trước', clock_timestamp())""", UUID.randomUUID(), evaluation, ACTS.get(i), STATES.get(i), STATES.get(i + 1), by);
        }
        sql(
                "update evaluation set state = ?, first_certified_at = now(), version = version + 1 where id = ?",
                state,
                evaluation);
        return this;
    }

    /** {@code /api/v1/evaluations/<id><rest>}. */
    public String path(String rest) {
        return "/api/v1/evaluations/" + evaluation + rest;
    }

    /** A statement as the owner of the schema, whom row-level security does not hold. */
    public static void sql(String statement, Object... parameters) {
        run("set session_replication_role = origin", statement, parameters);
    }

    private static void sqlWithoutForeignKeys(String statement, Object... parameters) {
        run("set session_replication_role = replica", statement, parameters);
    }

    private static void run(String setting, String statement, Object... parameters) {
        try (var connection = connect("sti_owner");
                var plain = connection.createStatement();
                var prepared = connection.prepareStatement(statement)) {
            plain.execute(setting);
            for (var i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            prepared.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    /** A connection as one of the two roles; their passwords are their names. */
    public static Connection connect(String role) throws SQLException {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return DriverManager.getConnection(url, role, role);
    }

    /** Counts as the application's role with these settings of row-level security; null leaves one unset. */
    public static long visibleRows(String table, UUID evaluation, String scope, String agencies) {
        try (var connection = connect("sti_app");
                var statement = connection.createStatement()) {
            for (var setting : Map.of(
                            "app.scope", scope == null ? "" : scope, "app.agencies", agencies == null ? "" : agencies)
                    .entrySet()) {
                if (!setting.getValue().isEmpty()) {
                    statement.execute(
                            "select set_config('" + setting.getKey() + "', '" + setting.getValue() + "', false)");
                }
            }
            try (var rows = statement.executeQuery(
                    "select count(*) from " + table + " where evaluation_id = '" + evaluation + "'")) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void body(UUID id, String code, String kind, UUID parent) {
        sql(
                "insert into agency (id, code, kind, name_vi, parent_id, valid_from, version) values (?, ?, ?, ?, ?, date '2000-01-01', 0)",
                id,
                code,
                kind,
                "Cơ quan " + code,
                parent);
    }

    private static void member(String subject, UUID agency, String role) {
        var person = UUID.randomUUID();
        sql(
                "insert into person (id, subject, username, display_name, active, version) values (?, ?, ?, ?, true, 0)",
                person,
                subject,
                subject,
                "Tài khoản kiểm thử " + subject);
        sql(
                "insert into membership (id, person_id, agency_id, role, valid_from, version) values (?, ?, ?, ?, date '2000-01-01', 0)",
                UUID.randomUUID(),
                person,
                agency,
                role);
    }

    private static UUID campaign(UUID set) {
        var campaign = UUID.randomUUID();
        // There is no yearly list behind it: none of these tests reads one.
        sqlWithoutForeignKeys("""
                insert into campaign (id, yearly_list_id, list_year, kind, name_vi, criteria_set_id, criteria_set_code,
                    criteria_set_version, official, method, data_from, data_to, deadline, state, opened_at, opened_by, version)
                values (?, ?, 2026, 'ORGANIZATION', 'Đợt thử', ?, 'SMALL', 1, false, 'DEPARTMENT', 2023, 2025, date '2026-07-20',
                    'OPEN', now(), ?, 0)""", campaign, UUID.randomUUID(), set, publisher());
        return campaign;
    }

    private static UUID set() {
        try (var file = TestDossier.class.getResourceAsStream("/cases/small-set.json")) {
            var code = "SMALL." + UUID.randomUUID().toString().substring(0, 8);
            var json = ((com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(file)).put("code", code);
            var set = CriteriaSetReader.read(json).set().orElseThrow();
            var content = new String(CanonicalJson.bytes(set.toJson()), StandardCharsets.UTF_8);
            var id = UUID.randomUUID();
            var by = publisher();
            sql("""
                    insert into criteria_set (id, code, set_version, kind, appendix, name_vi, name_en, status, official,
                        indicator_count, content, functions, digest, imported_at, imported_by, published_at, published_by, version)
                    values (?, ?, 1, 'ORGANIZATION', 'VI', 'Bộ nhỏ', 'Small set', 'PUBLISHED', false, 9, ?, '[]', ?, now(), ?, now(), ?, 0)""", id, code, content, set.digest(), by, by);
            return id;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static UUID publisher() {
        var person = UUID.randomUUID();
        sql(
                "insert into person (id, subject, display_name, active, version) values (?, ?, 'Người công bố', true, 0)",
                person,
                person.toString());
        return person;
    }
}
