package vn.hanoi.sti.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.hanoi.sti.classification.Outcomes.Scores;
import vn.hanoi.sti.dashboard.DashboardView.CampaignGrades;
import vn.hanoi.sti.dashboard.DashboardView.GradeCount;
import vn.hanoi.sti.dashboard.DashboardView.StateCount;
import vn.hanoi.sti.engine.criteria.Grade;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.evaluation.Campaigns;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;

/** Counts what a campaign came to. Pure. */
final class GradeCounts {
    private GradeCounts() {}

    /**
     * @param visible every evaluation that the viewer may see
     * @param scores of those of them whose result the viewer may see
     * @param grades of the set that the campaign is evaluated by, best first
     */
    static CampaignGrades of(
            Campaigns.Named campaign,
            List<EvaluationCase> visible,
            List<Scores> scores,
            List<Grade> grades,
            LocalDate today) {
        var codes = new ArrayList<>(grades.stream().map(Grade::code).toList());
        codes.add(EvaluationResult.NOT_GRADED);
        var sealed = (int) scores.stream().filter(Scores::sealed).count();
        return new CampaignGrades(
                campaign.id(),
                campaign.nameVi(),
                campaign.year(),
                campaign.official(),
                visible.size(),
                sealed,
                scores.size() - sealed,
                (int) visible.stream()
                        .filter(one -> LateUnits.hasCome(one) && one.daysLate(today) > 0)
                        .count(),
                Arrays.stream(EvaluationState.values())
                        .map(state -> new StateCount(state, (int) visible.stream()
                                .filter(one -> one.state() == state)
                                .count()))
                        .toList(),
                codes.stream().map(code -> count(code, scores)).toList());
    }

    private static GradeCount count(String grade, List<Scores> scores) {
        var with = scores.stream().filter(one -> one.grade().equals(grade)).toList();
        var sealed = (int) with.stream().filter(Scores::sealed).count();
        return new GradeCount(grade, sealed, with.size() - sealed, (int) with.stream()
                .filter(one -> EvaluationResult.Status.PROVISIONAL.name().equals(one.status()))
                .count());
    }
}
