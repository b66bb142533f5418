package vn.hanoi.sti.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.classification.Outcomes;
import vn.hanoi.sti.collection.CertifiedFigures;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.dashboard.TrendView.Figure;
import vn.hanoi.sti.dashboard.TrendView.FiguresState;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.evaluation.Campaigns;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.store.TextSearch;
import vn.hanoi.sti.shared.time.Moments;

/** Follows an indicator over data years and campaigns, over what a viewer may see now. */
@ApplicationScoped
class TrendService {
    private static final String ORGANIZATIONS = "ORGANIZATION";

    private final Campaigns campaigns;
    private final Evaluations evaluations;
    private final Outcomes outcomes;
    private final CertifiedFigures figures;
    private final CriteriaSets sets;
    private final Viewers viewers;
    private final Moments moments;

    TrendService(
            Campaigns campaigns,
            Evaluations evaluations,
            Outcomes outcomes,
            CertifiedFigures figures,
            CriteriaSets sets,
            Viewers viewers,
            Moments moments) {
        this.campaigns = campaigns;
        this.evaluations = evaluations;
        this.outcomes = outcomes;
        this.figures = figures;
        this.sets = sets;
        this.viewers = viewers;
        this.moments = moments;
    }

    /** A campaign with what the viewer sees of it. */
    private record Seen(Campaigns.Named campaign, PublishedSet set, List<EvaluationCase> visible) {}

    @Transactional
    TrendChoices choices() {
        var viewer = viewers.current();
        var newest = new LinkedHashMap<String, TrendChoices.Series>();
        var organizations = new LinkedHashMap<UUID, TrendChoices.Organization>();
        for (var seen : seen(viewer).reversed()) {
            var set = seen.set();
            newest.putIfAbsent(
                    set.code(),
                    new TrendChoices.Series(
                            set.code(), set.set().vi(), set.set().en(), set.official(), HeatmapRows.groups(set.set())));
            seen.visible()
                    .forEach(one -> organizations.putIfAbsent(
                            one.organizationId(),
                            new TrendChoices.Organization(
                                    one.organizationId(),
                                    one.organizationCode(),
                                    one.organizationName(),
                                    one.organizationNameEn())));
        }
        return new TrendChoices(
                viewer.can(Permissions.DASHBOARD_READ),
                List.copyOf(newest.values()),
                organizations.values().stream()
                        .sorted(Comparator.comparing(TrendChoices.Organization::name, TextSearch.vietnameseOrder())
                                .thenComparing(TrendChoices.Organization::code))
                        .toList());
    }

    /**
     * @param organizationId null for the city
     * @throws Problem 403 for the city as a whole without the permission, 404 for a series or an organization of which the
     *     viewer sees no evaluation
     */
    @Transactional
    TrendView of(String setCode, String indicatorCode, UUID organizationId) {
        var viewer = viewers.current();
        if (organizationId == null && !viewer.can(Permissions.DASHBOARD_READ)) {
            throw Problem.forbidden();
        }
        var seen = seen(viewer).stream()
                .filter(one -> one.set().code().equals(setCode))
                .map(one -> of(one, organizationId))
                .filter(one -> !one.visible().isEmpty())
                .toList();
        var indicator = seen.reversed().stream()
                .flatMap(one -> one.set().set().indicator(indicatorCode).stream())
                .findFirst()
                .orElseThrow(Problem::notFound);
        var versions = new TreeMap<Integer, PublishedSet>();
        seen.forEach(one -> versions.put(one.campaign().year(), one.set()));
        var attained = seen.stream()
                .filter(one -> one.set().set().indicator(indicatorCode).isPresent())
                .map(one -> TrendPoints.attained(
                        one.campaign(),
                        one.set().setVersion(),
                        one.visible().size(),
                        outcomes.scores(one.campaign().id(), one.visible(), viewer),
                        indicatorCode))
                .toList();
        var shown = figures(seen, indicatorCode, viewer);
        var last = organizationId == null ? null : seen.getLast().visible().getLast();
        return new TrendView(
                setCode,
                indicatorCode,
                indicator.vi(),
                indicator.en(),
                indicator.unit(),
                indicator.level(),
                organizationId,
                last == null ? null : last.organizationCode(),
                last == null ? null : last.organizationName(),
                moments.today(),
                SeriesVersions.of(versions, indicatorCode),
                state(indicator, shown, viewer),
                shown,
                attained);
    }

    private List<Figure> figures(List<Seen> seen, String indicatorCode, Viewer viewer) {
        if (!viewer.can(Permissions.DATA_READ)) {
            return List.of();
        }
        var all = new ArrayList<EvaluationCase>();
        var versions = new LinkedHashMap<UUID, Integer>();
        seen.forEach(one -> one.visible().forEach(evaluation -> {
            all.add(evaluation);
            versions.put(evaluation.id(), one.set().setVersion());
        }));
        return TrendPoints.figures(figures.of(all, indicatorCode), versions::get);
    }

    private static FiguresState state(Indicator indicator, List<Figure> shown, Viewer viewer) {
        if (!viewer.can(Permissions.DATA_READ)) {
            return FiguresState.NOT_PERMITTED;
        }
        if (!shown.isEmpty()) {
            return FiguresState.SHOWN;
        }
        return switch (indicator.method()) {
            case Method.Rubric r -> FiguresState.NO_SINGLE_NUMBER;
            case Method.Change c -> FiguresState.NO_SINGLE_NUMBER;
            case Method.WeightedCount w -> FiguresState.NO_SINGLE_NUMBER;
            case Method.Target t -> FiguresState.NONE;
            case Method.Bands b -> FiguresState.NONE;
            case Method.Checklist c -> FiguresState.NONE;
            case Method.PeerBands p -> FiguresState.NONE;
        };
    }

    private static Seen of(Seen seen, UUID organizationId) {
        return organizationId == null
                ? seen
                : new Seen(
                        seen.campaign(),
                        seen.set(),
                        seen.visible().stream()
                                .filter(one -> one.organizationId().equals(organizationId))
                                .toList());
    }

    /** Every campaign of organizations of which the viewer sees an evaluation, earliest first. */
    private List<Seen> seen(Viewer viewer) {
        return campaigns.visibleOfKind(ORGANIZATIONS, viewer).reversed().stream()
                .map(campaign -> seen(campaign, viewer))
                .filter(one -> one != null)
                .toList();
    }

    private Seen seen(Campaigns.Named campaign, Viewer viewer) {
        var visible = evaluations.visibleOfCampaign(campaign.id(), viewer);
        return visible.isEmpty()
                ? null
                : new Seen(
                        campaign,
                        sets.findPublished(visible.getFirst().criteriaSetId()).orElseThrow(),
                        visible);
    }
}
