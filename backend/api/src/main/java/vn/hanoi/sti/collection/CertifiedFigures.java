package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.Cell;
import vn.hanoi.sti.engine.scoring.Figures;
import vn.hanoi.sti.engine.scoring.IndicatorValue;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;

/** Numbers by year from dossiers that are certified now. Runs in the caller's transaction. */
@ApplicationScoped
public class CertifiedFigures {
    private final Evaluations evaluations;
    private final CollectedValues values;

    CertifiedFigures(Evaluations evaluations, CollectedValues values) {
        this.evaluations = evaluations;
        this.values = values;
    }

    /**
     * What is certified of an indicator of an organization, one number a year, earliest first. Where two evaluations
     * cover a year the later one counts. Indicators whose figures are no single number (levels, outputs, money per
     * person, before and after) have none.
     */
    public List<CertifiedFigure> of(UUID organizationId, UUID criteriaSetId, String indicatorCode, Viewer viewer) {
        var certified = evaluations.visibleOfOrganization(organizationId, viewer).stream()
                .filter(e ->
                        e.criteriaSetId().equals(criteriaSetId) && e.state().atLeast(EvaluationState.CERTIFIED))
                .toList();
        var dossiers = values.of(certified);
        Map<Integer, CertifiedFigure> byYear = new TreeMap<>();
        for (var evaluation : certified) {
            take(evaluation, dossiers.get(evaluation.id()).values().get(indicatorCode), byYear);
        }
        return List.copyOf(byYear.values());
    }

    /**
     * The same for each organization of these evaluations, which the viewer may see: three queries for all of them. They
     * are of one criteria set, whichever of its versions.
     *
     * @return organization → one number a year, earliest first; without any where nothing is certified
     */
    public Map<UUID, List<CertifiedFigure>> of(Collection<EvaluationCase> visible, String indicatorCode) {
        var certified = visible.stream()
                .filter(e -> e.state().atLeast(EvaluationState.CERTIFIED))
                .sorted(Comparator.comparing(EvaluationCase::year).thenComparing(EvaluationCase::openedAt))
                .toList();
        var dossiers = values.of(certified);
        var byOrganization = new HashMap<UUID, Map<Integer, CertifiedFigure>>();
        for (var evaluation : certified) {
            take(
                    evaluation,
                    dossiers.get(evaluation.id()).values().get(indicatorCode),
                    byOrganization.computeIfAbsent(evaluation.organizationId(), id -> new TreeMap<>()));
        }
        return byOrganization.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> List.copyOf(found.getValue().values())));
    }

    private static void take(EvaluationCase evaluation, JsonNode value, Map<Integer, CertifiedFigure> byYear) {
        if (value == null) {
            return;
        }
        switch (IndicatorValue.read(value).orElse(null)) {
            case IndicatorValue.Yearly yearly ->
                yearly.years().forEach((year, cell) -> put(evaluation, year, cell, byYear));
            case IndicatorValue.One one ->
                put(evaluation, evaluation.dataYears().getLast(), one.cell(), byYear);
            case null -> {}
        }
    }

    private static void put(EvaluationCase evaluation, int year, Cell cell, Map<Integer, CertifiedFigure> byYear) {
        if (cell instanceof Cell.Reported reported) {
            number(reported.figures())
                    .ifPresent(number ->
                            byYear.put(year, new CertifiedFigure(year, number, evaluation.id(), evaluation.year())));
        }
    }

    /** The one number that the figures come to; quotients in percent. */
    static Optional<Fraction> number(Figures figures) {
        return switch (figures) {
            case Figures.Plain plain -> Optional.of(Exact.of(plain.value()));
            case Figures.Actual actual -> Optional.of(Exact.of(actual.actual()));
            case Figures.Ratio ratio -> percent(Exact.of(ratio.numerator()), Exact.of(ratio.denominator()));
            case Figures.Checked checked -> percent(Exact.of(checked.met()), Exact.of(checked.applicable()));
            case Figures.Levels levels -> Optional.empty();
            case Figures.BeforeAfter change -> Optional.empty();
            case Figures.Outputs outputs -> Optional.empty();
            case Figures.Amount amount -> Optional.empty();
        };
    }

    private static Optional<Fraction> percent(Fraction part, Fraction whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(Exact.HUNDRED).divide(whole));
    }
}
