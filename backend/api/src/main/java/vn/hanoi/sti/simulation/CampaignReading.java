package vn.hanoi.sti.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.hanoi.sti.classification.Standing;
import vn.hanoi.sti.engine.criteria.Grade;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.engine.sensitivity.Stability;
import vn.hanoi.sti.simulation.CampaignSimulationView.CountView;
import vn.hanoi.sti.simulation.CampaignSimulationView.RowView;
import vn.hanoi.sti.simulation.SimulationView.OutcomeView;

/** Puts the rows of a campaign together. */
final class CampaignReading {
    private static final Comparator<RowView> TURNED_FIRST_THEN_NEAREST = Comparator.comparing(
                    (RowView row) -> !row.flips())
            .thenComparing(CampaignReading::distance)
            .thenComparing(RowView::organizationCode);

    private CampaignReading() {}

    static CampaignSimulationView of(UUID campaignId, Standing first, List<RowView> rows, int notShown, Moves moves) {
        return new CampaignSimulationView(
                true,
                campaignId,
                TrialReading.set(first),
                rows.size(),
                notShown,
                (int) rows.stream().filter(RowView::flips).count(),
                Stability.DRAWS,
                moves.spreadOrUsual(),
                counts(first, rows),
                rows.stream().sorted(TURNED_FIRST_THEN_NEAREST).toList());
    }

    private static List<CountView> counts(Standing first, List<RowView> rows) {
        var grades = new ArrayList<>(
                first.set().set().grades().stream().map(Grade::code).toList());
        grades.add(EvaluationResult.NOT_GRADED);
        return grades.stream()
                .map(grade ->
                        new CountView(grade, count(rows, grade, RowView::before), count(rows, grade, RowView::after)))
                .toList();
    }

    private static int count(List<RowView> rows, String grade, Function<RowView, OutcomeView> side) {
        return (int) rows.stream()
                .filter(row -> side.apply(row).grade().equals(grade))
                .count();
    }

    /** As shown: an order for reading, not a rule. */
    private static BigDecimal distance(RowView row) {
        return row.nearest() == null
                ? new BigDecimal(1_000)
                : new BigDecimal(row.nearest().pointsShown());
    }
}
