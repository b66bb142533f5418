package vn.hanoi.sti.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * An open campaign over a fresh approved list, opened through the API. Years are few: open one per test class, with as
 * many organizations as its tests need, and let each test take evaluations of its own with {@link #next()}.
 */
public final class TestCampaign {
    private static TestCampaign councils;

    private final String id;
    private final TestList list;
    private final List<TestEvaluation> evaluations;
    private final AtomicInteger taken = new AtomicInteger();

    private TestCampaign(String id, TestList list, List<TestEvaluation> evaluations) {
        this.id = id;
        this.list = list;
        this.evaluations = evaluations;
    }

    /** A campaign of a year to come, over this many organizations founded in 2010 that do applied research and development. */
    public static TestCampaign open(int organizations) {
        var year = TestList.nextYear();
        return openIn(year, LocalDate.of(year, 7, 20), organizations, founded -> founded);
    }

    /** One campaign for all tests that need units and nothing of the campaign: years are few, and each takes units of its own. */
    public static synchronized TestCampaign ofCouncils() {
        councils = councils == null ? open(90) : councils;
        return councils;
    }

    /**
     * A campaign of a given year, for tests about days that have passed; years 2021 to 2025, each once per test run. Where
     * the deadline has passed, a decision on record opens entry again without moving it.
     *
     * @param founded changes the day of founding of each organization
     */
    public static TestCampaign openIn(
            int year, LocalDate deadline, int organizations, UnaryOperator<LocalDate> founded) {
        var campaign = openLocked(year, deadline, organizations, founded);
        if (!deadline.isAfter(TestDecision.today())) {
            TestDecision.openLateEntry(campaign.id());
        }
        return campaign;
    }

    /** The same, without any decision: locked where the deadline has passed. */
    public static TestCampaign openLocked(
            int year, LocalDate deadline, int organizations, UnaryOperator<LocalDate> founded) {
        var included = IntStream.range(0, organizations)
                .mapToObj(i -> TestOrganization.of(TestOrganization.USUAL, founded.apply(TestOrganization.FOUNDED)))
                .toList();
        var excluded = TestOrganization.of(TestOrganization.USUAL, TestOrganization.FOUNDED);
        return over(TestList.create(year, "APPROVED", included, excluded), deadline);
    }

    private static TestCampaign over(TestList list, LocalDate deadline) {
        var body = Map.of(
                "yearlyListId",
                list.id().toString(),
                "criteriaSetId",
                TestCriteria.organization(),
                "nameVi",
                "Đánh giá tổ chức " + list.year(),
                "deadline",
                deadline.toString(),
                "method",
                "DEPARTMENT");
        String id = Account.DOST_OFFICER
                .call()
                .body(body)
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var evaluations = new ArrayList<TestEvaluation>();
        Owner.does(owner -> {
            for (var organization : list.included()) {
                evaluations.add(new TestEvaluation(
                        owner.idOf("select id from evaluation where organization_id = ?", organization.id())
                                .toString(),
                        organization));
            }
        });
        return new TestCampaign(id, list, evaluations);
    }

    /** Its deadline lies years back: past every check, for what is locked by time. */
    public TestCampaign overdue() {
        Owner.does(owner -> owner.run(
                "update campaign set list_year = 2020, data_from = 2017, data_to = 2019, deadline = '2020-07-20' where id = ?",
                java.util.UUID.fromString(id)));
        return this;
    }

    /** Its deadline lies a month ahead, whatever year its list is of. */
    public TestCampaign soon() {
        var deadline = TestDecision.today().plusDays(30);
        Owner.does(owner -> owner.run(
                "update campaign set list_year = ?, data_from = ?, data_to = ?, deadline = ? where id = ?",
                deadline.getYear(),
                deadline.getYear() - 3,
                deadline.getYear() - 1,
                deadline,
                java.util.UUID.fromString(id)));
        return this;
    }

    public String id() {
        return id;
    }

    public int year() {
        return list.year();
    }

    public TestList list() {
        return list;
    }

    public List<TestEvaluation> evaluations() {
        return evaluations;
    }

    /** An evaluation that no other test has taken. */
    public TestEvaluation next() {
        return evaluations.get(taken.getAndIncrement());
    }
}
