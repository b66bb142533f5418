package vn.hanoi.sti.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.classification.Outcomes;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.evaluation.Campaigns;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;

/** Shows a campaign as organizations by criteria, over what a viewer may see now. */
@ApplicationScoped
class HeatmapService {
    private final Campaigns campaigns;
    private final Evaluations evaluations;
    private final Outcomes outcomes;
    private final CriteriaSets sets;
    private final Viewers viewers;
    private final Moments moments;

    HeatmapService(
            Campaigns campaigns,
            Evaluations evaluations,
            Outcomes outcomes,
            CriteriaSets sets,
            Viewers viewers,
            Moments moments) {
        this.campaigns = campaigns;
        this.evaluations = evaluations;
        this.outcomes = outcomes;
        this.sets = sets;
        this.viewers = viewers;
        this.moments = moments;
    }

    /** @throws Problem 404 for a campaign of which the viewer sees no evaluation, 400 for an order that does not exist */
    @Transactional
    HeatmapView of(UUID campaignId, HeatmapQuery query) {
        var viewer = viewers.current();
        var campaign = campaigns.visible(campaignId, viewer);
        var visible = evaluations.visibleOfCampaign(campaignId, viewer);
        if (visible.isEmpty()) {
            throw Problem.notFound();
        }
        var set = sets.findPublished(visible.getFirst().criteriaSetId()).orElseThrow();
        var groups = HeatmapRows.groups(set.set());
        var scores = outcomes.scores(campaignId, visible, viewer).stream()
                .collect(Collectors.toMap(one -> one.evaluation().id(), Function.identity()));
        var rows = visible.stream()
                .map(evaluation -> HeatmapRows.row(evaluation, scores.get(evaluation.id()), groups))
                .toList();
        return new HeatmapView(
                campaignId,
                campaign.nameVi(),
                campaign.year(),
                campaign.official(),
                set.code(),
                set.setVersion(),
                moments.today(),
                visible.size(),
                groups,
                query.apply(rows, groups));
    }
}
