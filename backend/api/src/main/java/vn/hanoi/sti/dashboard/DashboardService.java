package vn.hanoi.sti.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.catalogue.YearlyLists;
import vn.hanoi.sti.cityplan.CityPlans;
import vn.hanoi.sti.classification.Outcomes;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.dashboard.DashboardView.CampaignGrades;
import vn.hanoi.sti.dashboard.DashboardView.WaitingStep;
import vn.hanoi.sti.evaluation.Campaigns;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evaluation.OpenSteps;
import vn.hanoi.sti.evaluation.OpenSteps.OpenStep;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Counts the city's work anew each time it is looked at. */
@ApplicationScoped
class DashboardService {
    private static final String ORGANIZATIONS = "ORGANIZATION";

    private final CityPlans plans;
    private final Campaigns campaigns;
    private final Evaluations evaluations;
    private final OpenSteps steps;
    private final Outcomes outcomes;
    private final YearlyLists lists;
    private final CriteriaSets sets;
    private final Viewers viewers;
    private final Moments moments;

    DashboardService(
            CityPlans plans,
            Campaigns campaigns,
            Evaluations evaluations,
            OpenSteps steps,
            Outcomes outcomes,
            YearlyLists lists,
            CriteriaSets sets,
            Viewers viewers,
            Moments moments) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.evaluations = evaluations;
        this.steps = steps;
        this.outcomes = outcomes;
        this.lists = lists;
        this.sets = sets;
        this.viewers = viewers;
        this.moments = moments;
    }

    /** @param asked year; null for the year of the day that is shown */
    @Transactional
    DashboardView city(Integer asked) {
        var viewer = viewers.current();
        var today = moments.today();
        var year = asked == null ? today.getYear() : asked;
        var newest = campaigns.visibleOfKind(ORGANIZATIONS, viewer).stream()
                .filter(campaign -> campaign.year() <= year)
                .limit(2)
                .map(campaign -> grades(campaign, viewer, today))
                .toList();
        var open = steps.of(viewer, today);
        return new DashboardView(
                today,
                year,
                plans.years().stream()
                        .filter(of -> of <= year)
                        .reduce((a, b) -> b)
                        .orElse(null),
                newest.isEmpty() ? null : newest.getFirst(),
                newest.size() < 2 ? null : newest.getLast(),
                LateUnits.of(open, today),
                waiting(open, viewer));
    }

    private CampaignGrades grades(Campaigns.Named campaign, Viewer viewer, LocalDate today) {
        var visible = evaluations.visibleOfCampaign(campaign.id(), viewer);
        var grades = visible.isEmpty()
                ? List.<vn.hanoi.sti.engine.criteria.Grade>of()
                : sets.findPublished(visible.getFirst().criteriaSetId())
                        .orElseThrow()
                        .set()
                        .grades();
        var scores = outcomes.scores(campaign.id(), visible, viewer);
        return GradeCounts.of(campaign, visible, scores, grades, today);
    }

    private List<WaitingStep> waiting(List<OpenStep> open, Viewer viewer) {
        var waiting = new WaitingSteps();
        lists.open().forEach(list -> waiting.add(list, viewer));
        if (viewer.can(Permissions.CRITERIA_PUBLISH)
                || viewer.can(Permissions.CRITERIA_IMPORT)
                || viewer.can(Permissions.AUDIT_READ)) {
            sets.drafts().forEach(draft -> waiting.add(draft, viewer));
        }
        open.forEach(waiting::add);
        return waiting.all();
    }
}
