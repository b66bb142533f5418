package vn.hanoi.sti.collection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.evidence.LinkedEvidence;

/**
 * One indicator with what was supplied for it.
 *
 * @param periods names of its cells, in order
 * @param existing those in which the organization existed
 * @param cells newest revisions by period, in order; cells never saved are absent
 * @param files what stands as evidence, rejected links too
 * @param appraisal what the department said last, null before it has
 */
public record IndicatorCells(
        Indicator indicator,
        List<String> periods,
        List<String> existing,
        Map<String, CellFact> cells,
        List<LinkedEvidence> files,
        AppraisalFact appraisal) {
    public IndicatorCells {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    static IndicatorCells of(IndicatorRecord known) {
        var cells = new LinkedHashMap<String, CellFact>();
        known.existing().forEach(period -> known.cell(period).ifPresent(cell -> cells.put(period, CellFact.of(cell))));
        return new IndicatorCells(
                known.indicator(),
                known.periods(),
                known.existing(),
                cells,
                known.evidence().linked(),
                AppraisalFact.of(known.appraisal()));
    }

    public String code() {
        return indicator.code();
    }
}
