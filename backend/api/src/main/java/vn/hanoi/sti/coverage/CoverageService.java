package vn.hanoi.sti.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.coverage.CoverageView.Cell;
import vn.hanoi.sti.coverage.CoverageView.CriterionRow;
import vn.hanoi.sti.coverage.CoverageView.IndicatorRow;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.engine.criteria.Criterion;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.evidence.EvidenceFacts;
import vn.hanoi.sti.evidence.IndicatorEvidence;

/** Reads what evidence there is. */
@ApplicationScoped
class CoverageService {
    private final EvidenceFacts evidence;
    private final CriteriaSets criteria;
    private final DossierAccess access;
    private final Viewers viewers;

    CoverageService(EvidenceFacts evidence, CriteriaSets criteria, DossierAccess access, Viewers viewers) {
        this.evidence = evidence;
        this.criteria = criteria;
        this.access = access;
        this.viewers = viewers;
    }

    @Transactional
    CoverageView of(UUID evaluationId) {
        var evaluation = access.readable(evaluationId, viewers.current());
        var set = criteria.findPublished(evaluation.criteriaSetId()).orElseThrow();
        var weighed = new HashSet<String>();
        set.weighed(evaluation.functions())
                .forEach(indicator -> weighed.add(indicator.indicator().code()));
        var years = evaluation.dataYears().stream().map(String::valueOf).toList();
        var facts = evidence.of(evaluationId);
        var rows = set.set().groups().stream()
                .flatMap(group -> group.criteria().stream())
                .map(criterion -> criterion(criterion, weighed, years, facts))
                .filter(row -> !row.indicators().isEmpty())
                .toList();
        var unused = evidence.unlinked(evaluationId).stream()
                .map(file ->
                        new CoverageView.Unused(file.documentId(), file.revisionId(), file.title(), file.fileName()))
                .toList();
        return new CoverageView(evaluationId, years, rows, unused);
    }

    private static CriterionRow criterion(
            Criterion criterion, Set<String> weighed, List<String> years, Map<String, IndicatorEvidence> facts) {
        var indicators = criterion.indicators().stream()
                .filter(indicator -> weighed.contains(indicator.code()))
                .map(indicator -> indicator(indicator, years, facts))
                .toList();
        var cells = IntStream.range(0, years.size())
                .mapToObj(i -> cell(
                        years.get(i),
                        indicators.stream()
                                .map(row -> row.cells().get(i).state())
                                .toList()))
                .toList();
        return new CriterionRow(criterion.code(), criterion.vi(), criterion.en(), cells, indicators);
    }

    private static IndicatorRow indicator(
            Indicator indicator, List<String> years, Map<String, IndicatorEvidence> facts) {
        var linked =
                facts.getOrDefault(indicator.code(), IndicatorEvidence.NONE).linked();
        return new IndicatorRow(
                indicator.code(),
                indicator.vi(),
                indicator.en(),
                years.stream()
                        .map(year -> cell(year, List.of(CoverageState.of(linked, year))))
                        .toList());
    }

    private static Cell cell(String year, Collection<CoverageState> states) {
        var counts = new EnumMap<CoverageState, Integer>(CoverageState.class);
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        var weakest = states.stream().min(java.util.Comparator.naturalOrder()).orElse(CoverageState.NONE);
        return new Cell(year, weakest, counts);
    }
}
