package vn.hanoi.sti.testing;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An organization in the catalogue with its own body, an officer and a head.
 *
 * @param functions as the catalogue's snapshots keep them: code → decimal
 * @param officer subject of its officer (role unit-member)
 * @param head subject of its head (role unit-member)
 */
public record TestOrganization(
        UUID id,
        UUID agencyId,
        String code,
        String name,
        Map<String, String> functions,
        LocalDate foundedOn,
        String officer,
        String head) {
    static final LocalDate FOUNDED = LocalDate.of(2010, 3, 1);
    static final Map<String, String> USUAL = usual();

    private static Map<String, String> usual() {
        var functions = new LinkedHashMap<String, String>();
        functions.put("AR", "0.6");
        functions.put("TD", "0.4");
        return Collections.unmodifiableMap(functions);
    }

    static TestOrganization of(Map<String, String> functions, LocalDate foundedOn) {
        var code = "T" + UUID.randomUUID().toString().substring(0, 12).toUpperCase();
        return new TestOrganization(
                UUID.randomUUID(),
                UUID.randomUUID(),
                code,
                "Viện Đường Thủy " + code,
                functions,
                foundedOn,
                "officer-" + code,
                "head-" + code);
    }

    void create(Owner owner, UUID governingBody) throws SQLException {
        owner.agency(agencyId, code, "ORGANIZATION", name, governingBody);
        owner.run("""
                insert into organization (id, code, name_vi, agency_id, governing_body_id, founded_on, illustrative, changed_at, version)
                values (?, ?, ?, ?, ?, ?, true, now(), 0)""", id, code, name, agencyId, governingBody, foundedOn);
        for (var function : functions.entrySet()) {
            owner.run(
                    "insert into organization_function (organization_id, function_code, share) values (?, ?, cast(? as numeric))",
                    id,
                    function.getKey(),
                    function.getValue());
        }
        owner.run(
                "insert into organization_name (id, organization_id, name_vi, valid_from) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                id,
                name,
                foundedOn);
        owner.member(owner.person(officer, "Cán bộ " + code), agencyId, "OFFICER");
        owner.member(owner.person(head, "Thủ trưởng " + code), agencyId, "HEAD");
    }
}
