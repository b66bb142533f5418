package vn.hanoi.sti.testing;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A yearly list with its organizations below a governing body of their own. A year has one list, so tests take turns:
 * the years 2027 to 2072 are this class's, those after them the catalogue's own tests'.
 *
 * @param governor subject of the head of the governing body (role unit-member)
 * @param excluded listed, but left out with a reason
 */
public record TestList(
        UUID id,
        int year,
        UUID governingBodyId,
        String governor,
        List<TestOrganization> included,
        TestOrganization excluded) {
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2027);

    static int nextYear() {
        var year = NEXT_YEAR.getAndIncrement();
        if (year > 2072) {
            throw new IllegalStateException("tests have used up the years of their lists: share a campaign");
        }
        return year;
    }

    /** An approved list of a year to come. */
    public static TestList approved(int organizations) {
        var included = IntStream.range(0, organizations)
                .mapToObj(i -> TestOrganization.of(TestOrganization.USUAL, TestOrganization.FOUNDED))
                .toList();
        return create(nextYear(), "APPROVED", included, null);
    }

    /** An approved list from which its only organization was left out. */
    public static TestList approvedEmpty() {
        return create(
                nextYear(),
                "APPROVED",
                List.of(),
                TestOrganization.of(TestOrganization.USUAL, TestOrganization.FOUNDED));
    }

    /** A list with one organization that is still in this state. */
    public static TestList unapproved(String state) {
        return create(
                nextYear(),
                state,
                List.of(TestOrganization.of(TestOrganization.USUAL, TestOrganization.FOUNDED)),
                null);
    }

    static TestList create(int year, String state, List<TestOrganization> included, TestOrganization excluded) {
        var list = new TestList(
                UUID.randomUUID(), year, UUID.randomUUID(), "governor-" + UUID.randomUUID(), included, excluded);
        Owner.does(owner -> list.insert(owner, state));
        return list;
    }

    private void insert(Owner owner, String state) throws SQLException {
        owner.agency(
                governingBodyId,
                "G" + governingBodyId.toString().substring(0, 12).toUpperCase(),
                "DEPARTMENT",
                "Sở chủ quản",
                null);
        owner.member(owner.person(governor, "Thủ trưởng cơ quan chủ quản"), governingBodyId, "HEAD");
        var proposer = owner.person("testing-list-proposer", "Người đề xuất danh mục");
        var submitter = owner.person("testing-list-submitter", "Người trình danh mục");
        owner.run(
                "insert into yearly_list (id, list_year, kind, state, changed_at, version) values (?, ?, 'ORGANIZATION', 'DRAFT', now(), 0)",
                id,
                year);
        for (var organization : included) {
            organization.create(owner, governingBodyId);
            item(owner, organization, null);
        }
        if (excluded != null) {
            excluded.create(owner, governingBodyId);
            item(owner, excluded, "Đang giải thể");
        }
        if (!state.equals("DRAFT")) {
            owner.run(
                    """
                    update yearly_list set state = ?, proposed_by = ?, submitted_by = ?,
                        decision_number = ?, decision_date = case when ? = 'APPROVED' then current_date end where id = ?""",
                    state,
                    proposer,
                    state.equals("PROPOSED") ? null : submitter,
                    state.equals("APPROVED") ? "01/QĐ-UBND" : null,
                    state,
                    id);
        }
    }

    private void item(Owner owner, TestOrganization organization, String exclusion) throws SQLException {
        var functions = organization.functions().entrySet().stream()
                .map(f -> "\"" + f.getKey() + "\":\"" + f.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        owner.run(
                """
                insert into yearly_list_item (id, list_id, organization_id, included, reason, agency_id, code, name_vi,
                    governing_body_id, governing_body_name, functions, founded_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                id,
                organization.id(),
                exclusion == null,
                exclusion,
                organization.agencyId(),
                organization.code(),
                organization.name(),
                governingBodyId,
                "Sở chủ quản",
                functions,
                organization.foundedOn());
    }
}
