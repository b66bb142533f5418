package vn.hanoi.sti.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import vn.hanoi.sti.classification.Outcomes.Scores;
import vn.hanoi.sti.collection.CertifiedFigure;
import vn.hanoi.sti.dashboard.TrendView.Attained;
import vn.hanoi.sti.dashboard.TrendView.Figure;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.engine.scoring.Flag;
import vn.hanoi.sti.evaluation.Campaigns;

/** Points of a trend out of figures and results. Pure. */
final class TrendPoints {
    private TrendPoints() {}

    /** @param version of the set that an evaluation is bound to */
    static List<Figure> figures(Map<UUID, List<CertifiedFigure>> byOrganization, ToIntFunction<UUID> version) {
        var byYear = new TreeMap<Integer, List<CertifiedFigure>>();
        byOrganization
                .values()
                .forEach(own -> own.forEach(one -> byYear.computeIfAbsent(one.year(), year -> new ArrayList<>())
                        .add(one)));
        return byYear.entrySet().stream()
                .map(entry -> {
                    var newest = entry.getValue().stream()
                            .reduce((a, b) -> b.campaignYear() > a.campaignYear() ? b : a)
                            .orElseThrow();
                    var values = entry.getValue().stream()
                            .map(CertifiedFigure::value)
                            .toList();
                    return new Figure(
                            entry.getKey(),
                            newest.campaignYear(),
                            version.applyAsInt(newest.evaluationId()),
                            Spread.of(values));
                })
                .toList();
    }

    /** @param visible how many evaluations of the campaign the viewer may see */
    static Attained attained(
            Campaigns.Named campaign, int setVersion, int visible, Collection<Scores> scores, String indicatorCode) {
        var percents = new ArrayList<Fraction>();
        var notApplicable = 0;
        var notComputable = 0;
        for (var result : scores) {
            for (var score : result.indicators()) {
                if (!score.code().equals(indicatorCode)) {
                    continue;
                }
                if (score.share() == null) {
                    notApplicable++;
                } else if (score.flags().contains(Flag.NOT_COMPUTABLE.name())) {
                    notComputable++;
                } else {
                    percents.add(
                            NumberText.fraction(score.share()).orElseThrow().multiply(Exact.HUNDRED));
                }
            }
        }
        var sealed = (int) scores.stream().filter(Scores::sealed).count();
        return new Attained(
                campaign.id(),
                campaign.nameVi(),
                campaign.year(),
                setVersion,
                sealed,
                scores.size() - sealed,
                notApplicable,
                notComputable,
                visible - scores.size(),
                Spread.of(percents));
    }
}
