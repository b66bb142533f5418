package vn.hanoi.sti.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.balance.BalanceView.Part;
import vn.hanoi.sti.balance.BalanceView.Scope;
import vn.hanoi.sti.classification.Outcomes;
import vn.hanoi.sti.classification.Outcomes.Scores;
import vn.hanoi.sti.classification.ResultView.IndicatorScore;
import vn.hanoi.sti.criteria.IndicatorPeriods;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.evaluation.Campaigns;
import vn.hanoi.sti.evaluation.Campaigns.Named;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.evidence.EvidenceFacts;
import vn.hanoi.sti.evidence.IndicatorEvidence;
import vn.hanoi.sti.shared.problem.Problem;

/** Adds up results by level, over what a viewer may see now. */
@ApplicationScoped
class BalanceService {
    private final Evaluations evaluations;
    private final Campaigns campaigns;
    private final Outcomes outcomes;
    private final EvidenceFacts evidence;
    private final Viewers viewers;

    BalanceService(
            Evaluations evaluations, Campaigns campaigns, Outcomes outcomes, EvidenceFacts evidence, Viewers viewers) {
        this.evaluations = evaluations;
        this.campaigns = campaigns;
        this.outcomes = outcomes;
        this.evidence = evidence;
        this.viewers = viewers;
    }

    /** @throws Problem 404 when not visible, 409 {@code result.not-available} while its result may not be seen */
    @Transactional
    BalanceView evaluation(UUID id) {
        var viewer = viewers.current();
        var evaluation = evaluations.visible(id, viewer);
        var official = outcomes.of(evaluation, viewer).published().official();
        var levels = LevelBalance.of(
                shares(evaluation.campaignId(), List.of(evaluation), viewer).values());
        return new BalanceView(
                Scope.EVALUATION, evaluation.year(), evaluation.organizationName(), 1, 0, official, levels, List.of());
    }

    /** @throws Problem 404 for a campaign of which the viewer sees nothing */
    @Transactional
    BalanceView campaign(UUID id) {
        var viewer = viewers.current();
        var campaign = campaigns.visible(id, viewer);
        var visible = evaluations.visibleOfCampaign(id, viewer);
        var shares = shares(id, visible, viewer);
        var parts = new ArrayList<Part>();
        shares.forEach((evaluation, own) -> parts.add(
                new Part(evaluation.id(), evaluation.organizationName(), null, 1, LevelBalance.of(List.of(own)))));
        return new BalanceView(
                Scope.CAMPAIGN,
                campaign.year(),
                campaign.nameVi(),
                shares.size(),
                visible.size() - shares.size(),
                campaign.official(),
                LevelBalance.of(shares.values()),
                parts);
    }

    /** All campaigns of a year together; each evaluation counts the same, whatever its campaign. */
    @Transactional
    BalanceView city(int year) {
        var viewer = viewers.current();
        var all = new ArrayList<List<Share>>();
        var parts = new ArrayList<Part>();
        var seen = 0;
        var official = true;
        for (Named campaign : campaigns.visibleOfYear(year, viewer)) {
            var visible = evaluations.visibleOfCampaign(campaign.id(), viewer);
            var shares = shares(campaign.id(), visible, viewer);
            seen += visible.size();
            official &= campaign.official();
            all.addAll(shares.values());
            parts.add(new Part(
                    campaign.id(),
                    campaign.nameVi(),
                    campaign.kind(),
                    shares.size(),
                    LevelBalance.of(shares.values())));
        }
        return new BalanceView(
                Scope.CITY, year, "Hà Nội", all.size(), seen - all.size(), official, LevelBalance.of(all), parts);
    }

    private Map<EvaluationCase, List<Share>> shares(UUID campaignId, List<EvaluationCase> visible, Viewer viewer) {
        var scores = outcomes.scores(campaignId, visible, viewer);
        var facts = evidence.ofAll(
                scores.stream().map(score -> score.evaluation().id()).toList());
        var shares = new LinkedHashMap<EvaluationCase, List<Share>>();
        for (var score : scores) {
            var files = facts.getOrDefault(score.evaluation().id(), Map.of());
            shares.put(
                    score.evaluation(),
                    score.indicators().stream()
                            .map(one -> share(score, one, files.getOrDefault(one.code(), IndicatorEvidence.NONE)))
                            .toList());
        }
        return shares;
    }

    private static Share share(Scores scores, IndicatorScore one, IndicatorEvidence files) {
        var rubric = scores.published()
                .set()
                .indicator(one.code())
                .map(IndicatorPeriods::rubric)
                .orElse(false);
        return new Share(
                IooiLevel.valueOf(one.level()),
                number(one.effectiveWeight()),
                number(one.points()),
                !rubric && one.points() != null,
                files.accepted());
    }

    private static Fraction number(String text) {
        return text == null ? Fraction.ZERO : NumberText.fraction(text).orElseThrow();
    }
}
