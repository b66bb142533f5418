package vn.hanoi.sti.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hanoi.sti.cityplan.CityPlanStream;
import vn.hanoi.sti.cityplan.CityPlanTask;
import vn.hanoi.sti.cost.TaskCostsView.Warning;
import vn.hanoi.sti.cost.TaskCostsView.WarningCode;
import vn.hanoi.sti.engine.calendar.Clause;
import vn.hanoi.sti.engine.calendar.Obligation;
import vn.hanoi.sti.engine.calendar.Timing;

/** Totals add up to the đồng, whichever way one adds; nothing that is over is hidden. */
@Tag("fast")
class CostSumsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final SourceName CITY = new SourceName(CostSource.CITY_BUDGET, null);
    private static final SourceName COMMUNE = new SourceName(CostSource.COMMUNE_BUDGET, null);
    private static final List<CityPlanTask> TASKS = List.of(
            task("KH-1", CityPlanStream.PLAN, false),
            task("KH-2", CityPlanStream.PLAN, false),
            task("CS-1", CityPlanStream.POLICY, true));

    @Test
    void totals_of_streams_sources_and_the_city_are_the_sums_of_their_cells() {
        var table = CostViews.table(
                TASKS,
                List.of(
                        estimate("KH-1", CITY, 120_000_001),
                        estimate("KH-1", CITY, 9),
                        spending("KH-1", CITY, 20_000_003),
                        estimate("KH-2", COMMUNE, 7),
                        spending("CS-1", other("Quỹ  phát triển"), 5),
                        estimate("CS-1", other("quỹ phát triển "), 8_999_999_999_999L)),
                TODAY);
        assertThat(table.columns())
                .extracting(CostTableView.Column::source)
                .containsExactly(CostSource.CITY_BUDGET, CostSource.COMMUNE_BUDGET, CostSource.OTHER);
        var plan = table.streams().get(0);
        assertThat(plan.tasks().get(0).line().cells().get(0))
                .isEqualTo(new CostSums.Sum(120_000_010, 20_000_003, 100_000_007));
        assertThat(plan.total().sum()).isEqualTo(new CostSums.Sum(120_000_017, 20_000_003, 100_000_014));
        assertThat(table.total().sum()).isEqualTo(new CostSums.Sum(9_000_120_000_016L, 20_000_008, 9_000_100_000_008L));
        for (var column = 0; column < table.columns().size(); column++) {
            var at = column;
            var ofTasks = table.streams().stream()
                    .flatMap(stream -> stream.tasks().stream())
                    .mapToLong(task -> task.line().cells().get(at).remaining())
                    .sum();
            var ofStreams = table.streams().stream()
                    .mapToLong(stream -> stream.total().cells().get(at).remaining())
                    .sum();
            assertThat(ofTasks).isEqualTo(ofStreams);
            assertThat(ofTasks).isEqualTo(table.total().cells().get(at).remaining());
        }
    }

    @Test
    void a_plan_without_costs_has_no_columns_and_zero_totals() {
        var table = CostViews.table(TASKS, List.of(), TODAY);
        assertThat(table.columns()).isEmpty();
        assertThat(table.streams()).hasSize(2);
        assertThat(table.total().sum()).isEqualTo(CostSums.Sum.NOTHING);
    }

    @Test
    void what_is_over_or_not_foreseen_is_said_by_source() {
        var amounts = List.of(
                estimate("KH-1", CITY, 100),
                spending("KH-1", CITY, 101),
                estimate("KH-1", COMMUNE, 1_000),
                spending("KH-2", CITY, 100),
                spending("KH-2", COMMUNE, 7),
                estimate("KH-2", CITY, 100),
                estimate("KH-2", new SourceName(CostSource.AID, null), 50),
                estimate("CS-1", new SourceName(CostSource.AID, null), 50));
        assertThat(CostViews.table(TASKS, amounts, TODAY).warnings())
                .containsExactly(
                        new Warning(WarningCode.OVER_ESTIMATE, "KH-1", CostSource.CITY_BUDGET, null, 1),
                        new Warning(WarningCode.NO_ESTIMATE, "KH-2", CostSource.COMMUNE_BUDGET, null, 7),
                        new Warning(WarningCode.SOURCE_NOT_FORESEEN, "KH-2", CostSource.AID, null, 50));
    }

    @Test
    void a_sum_that_does_not_fit_is_an_error_and_no_wrong_number() {
        var sums = new CostSums(List.of(estimate("KH-1", CITY, Long.MAX_VALUE), estimate("KH-1", CITY, 1)));
        assertThatThrownBy(() -> sums.of(one -> true)).isInstanceOf(ArithmeticException.class);
    }

    private static SourceName other(String name) {
        return new SourceName(CostSource.OTHER, name);
    }

    private static CostAmount estimate(String task, SourceName source, long amount) {
        return new CostAmount(task, CostKind.ESTIMATE, source, amount);
    }

    private static CostAmount spending(String task, SourceName source, long amount) {
        return new CostAmount(task, CostKind.SPENDING, source, amount);
    }

    private static CityPlanTask task(String code, CityPlanStream stream, boolean otherSources) {
        var obligation = new Obligation(
                code, new Timing.Standing(), new Clause("Kế hoạch", "mục II"), "DEPARTMENT", "REPORT_DELAYED");
        return new CityPlanTask(
                obligation, 2026, stream, code, code, "", "Sở KH&CN", true, "", "", "Ngân sách Nhà nước", otherSources);
    }
}
