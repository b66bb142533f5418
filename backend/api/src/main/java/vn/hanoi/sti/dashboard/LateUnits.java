package vn.hanoi.sti.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.hanoi.sti.dashboard.DashboardView.LateUnit;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.OpenSteps.OpenStep;

/** Organizations that owe a dossier. Pure. */
final class LateUnits {
    private LateUnits() {}

    /** Those whose last day has passed without a dossier, the latest first. One sent back after it had come is not late again. */
    static List<LateUnit> of(Collection<OpenStep> open, LocalDate today) {
        return open.stream()
                .map(OpenStep::evaluation)
                .filter(one -> !hasCome(one) && one.daysLate(today) > 0)
                .map(one -> new LateUnit(
                        one.id(),
                        one.campaignId(),
                        one.year(),
                        one.organizationCode(),
                        one.organizationName(),
                        one.state(),
                        one.state().waitingFor().orElseThrow(),
                        one.lastDay(),
                        one.daysLate(today)))
                .sorted(Comparator.comparing(LateUnit::days).reversed().thenComparing(LateUnit::organizationCode))
                .toList();
    }

    /** Whether the dossier was received, or certified by the head, at least once. */
    static boolean hasCome(EvaluationCase evaluation) {
        return evaluation.receivedOn() != null || evaluation.firstCertifiedAt() != null;
    }
}
