package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.store.RowScope;

/** Dossiers cell by cell, for rooms that look at what was supplied and not at what it scores. In the caller's transaction. */
@ApplicationScoped
public class CollectedCells {
    private final DossierRecords records;
    private final Evaluations evaluations;
    private final RowScope rows;
    private final Viewers viewers;

    CollectedCells(DossierRecords records, Evaluations evaluations, RowScope rows, Viewers viewers) {
        this.records = records;
        this.evaluations = evaluations;
        this.rows = rows;
        this.viewers = viewers;
    }

    /** Indicators that weigh something, in the order of the set. */
    public List<IndicatorCells> of(EvaluationCase evaluation) {
        return cells(records.of(evaluation));
    }

    /** Every evaluation of a campaign, seen or not by the viewer at hand: for comparisons, never for views. */
    public Map<UUID, List<IndicatorCells>> ofCampaign(UUID campaignId) {
        rows.everything();
        try {
            return records.of(evaluations.ofCampaign(campaignId)).stream()
                    .collect(Collectors.toMap(known -> known.evaluation().id(), CollectedCells::cells));
        } finally {
            // Back to what this viewer may see.
            viewers.current();
        }
    }

    private static List<IndicatorCells> cells(DossierRecord known) {
        return known.indicators().stream().map(IndicatorCells::of).toList();
    }
}
