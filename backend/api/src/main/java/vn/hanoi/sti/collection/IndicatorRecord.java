package vn.hanoi.sti.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.sti.criteria.WeighedIndicator;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.evidence.IndicatorEvidence;

/**
 * Everything that is known of one indicator in one evaluation.
 *
 * @param periods names of its cells, in order
 * @param existing those in which the organization existed
 * @param cells saved cells by period
 * @param appraisal null before the department has said anything
 * @param councilLevels levels that a council handed in, one per member; empty where none did
 */
record IndicatorRecord(
        WeighedIndicator weighed,
        List<String> periods,
        List<String> existing,
        Map<String, SavedCell> cells,
        Appraisal appraisal,
        IndicatorEvidence evidence,
        List<Integer> councilLevels) {
    static IndicatorRecord of(
            WeighedIndicator weighed,
            List<Integer> dataYears,
            List<Integer> usableYears,
            Map<String, SavedCell> cells,
            Appraisal appraisal,
            IndicatorEvidence evidence,
            List<Integer> councilLevels) {
        var periods = Periods.of(weighed.indicator(), dataYears);
        var existing = periods.stream()
                .filter(p -> !Periods.notExisting(p, usableYears))
                .toList();
        return new IndicatorRecord(weighed, periods, existing, cells, appraisal, evidence, councilLevels);
    }

    /** How far the organization is with it. */
    enum Status {
        EMPTY,
        PARTIAL,
        FILLED,
        /** The organization existed in none of its years. */
        NOT_EXISTING
    }

    Indicator indicator() {
        return weighed.indicator();
    }

    String code() {
        return weighed.code();
    }

    boolean rubric() {
        return Periods.rubric(indicator());
    }

    CellState state(String period) {
        if (!existing.contains(period)) {
            return CellState.NOT_EXISTING;
        }
        return cell(period).map(cell -> CellState.valueOf(cell.state().name())).orElse(CellState.EMPTY);
    }

    Optional<SavedCell> cell(String period) {
        return Optional.ofNullable(cells.get(period));
    }

    Status status() {
        if (existing.isEmpty()) {
            return Status.NOT_EXISTING;
        }
        var saved = existing.stream().filter(cells::containsKey).count();
        return saved == 0 ? Status.EMPTY : saved == existing.size() ? Status.FILLED : Status.PARTIAL;
    }

    /** How often its cells were saved; it only grows. */
    int savedRevisions() {
        return cells.values().stream().mapToInt(SavedCell::revision).sum();
    }

    /** Whether the organization has changed something since the department spoke. */
    boolean stale() {
        return appraisal != null
                && (appraisal.seenValues() != savedRevisions() || appraisal.seenEvidence() != evidence.changes());
    }

    /** Whether this is the department's word on what is there now. */
    boolean decided(AppraisalDecision decision) {
        return appraisal != null && appraisal.decision() == decision && !stale();
    }

    /** Cells answered: reported, or asked to be left out. */
    int answered() {
        return (int) existing.stream().filter(this::isAnswered).count();
    }

    boolean reported() {
        return existing.stream().anyMatch(period -> state(period) == CellState.REPORTED);
    }

    boolean needsEvidence() {
        return !rubric()
                && !decided(AppraisalDecision.NOT_APPLICABLE)
                && !existing.isEmpty()
                && existing.stream().anyMatch(period -> state(period) != CellState.NOT_APPLICABLE);
    }

    /** Whether some file stands for it that the appraiser has not rejected. */
    boolean evidenced() {
        return evidence.links() > evidence.rejected();
    }

    /** What the dossier lacks here. */
    List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        if (decided(AppraisalDecision.NOT_APPLICABLE)) {
            return missing;
        }
        for (var period : existing) {
            if (!isAnswered(period)) {
                var code = rubric()
                        ? "statement.missing"
                        : state(period) == CellState.EMPTY ? "value.missing" : "value.not-reported";
                missing.add(new Missing(code(), period, code));
            }
        }
        if (needsEvidence() && reported() && !evidenced()) {
            missing.add(new Missing(code(), null, "evidence.missing"));
        }
        return missing;
    }

    private boolean isAnswered(String period) {
        var state = state(period);
        return state == CellState.REPORTED || state == CellState.NOT_APPLICABLE;
    }
}
