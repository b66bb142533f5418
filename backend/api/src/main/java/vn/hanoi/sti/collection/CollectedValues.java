package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.store.RowScope;

/** What was collected, as the engine scores it, by the department's word. Runs in the caller's transaction. */
@ApplicationScoped
public class CollectedValues {
    private final DossierRecords records;
    private final Evaluations evaluations;
    private final RowScope rows;
    private final Viewers viewers;

    CollectedValues(DossierRecords records, Evaluations evaluations, RowScope rows, Viewers viewers) {
        this.records = records;
        this.evaluations = evaluations;
        this.rows = rows;
        this.viewers = viewers;
    }

    /** One evaluation that the caller may see. */
    public CollectedDossier of(EvaluationCase evaluation) {
        return records.of(evaluation).collected(EngineValues.Basis.APPRAISED);
    }

    /** Evaluations that the caller may see, in three queries, by id: for lists. */
    public Map<UUID, CollectedDossier> of(List<EvaluationCase> visible) {
        return collected(visible);
    }

    /**
     * Every evaluation of a campaign, seen or not by the viewer at hand, by id: peers are compared with all of them. For
     * scoring, never for views.
     */
    public Map<UUID, CollectedDossier> ofCampaign(UUID campaignId) {
        rows.everything();
        try {
            return collected(evaluations.ofCampaign(campaignId));
        } finally {
            // Back to what this viewer may see.
            viewers.current();
        }
    }

    private Map<UUID, CollectedDossier> collected(List<EvaluationCase> cases) {
        Map<UUID, CollectedDossier> dossiers = new HashMap<>();
        records.of(cases)
                .forEach(known -> dossiers.put(known.evaluation().id(), known.collected(EngineValues.Basis.APPRAISED)));
        return dossiers;
    }
}
