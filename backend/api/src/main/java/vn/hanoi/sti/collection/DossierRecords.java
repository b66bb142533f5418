package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.criteria.CriteriaSets;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evidence.EvidenceFacts;
import vn.hanoi.sti.evidence.IndicatorEvidence;

/** Reads dossiers, any number of them in four queries. */
@ApplicationScoped
class DossierRecords {
    private final ValueRepository values;
    private final AppraisalRepository appraisals;
    private final EvidenceFacts evidence;
    private final CriteriaSets criteria;
    private final CouncilLevels levels;

    DossierRecords(
            ValueRepository values,
            AppraisalRepository appraisals,
            EvidenceFacts evidence,
            CriteriaSets criteria,
            CouncilLevels levels) {
        this.values = values;
        this.appraisals = appraisals;
        this.evidence = evidence;
        this.criteria = criteria;
        this.levels = levels;
    }

    DossierRecord of(EvaluationCase evaluation) {
        return of(List.of(evaluation)).getFirst();
    }

    /** One for each evaluation, in their order. */
    List<DossierRecord> of(List<EvaluationCase> evaluations) {
        if (evaluations.isEmpty()) {
            return List.of();
        }
        var ids = evaluations.stream().map(EvaluationCase::id).toList();
        var cells = cells(ids);
        var words = words(ids);
        var facts = evidence.ofAll(ids);
        var given = levels.of(ids);
        var records = new ArrayList<DossierRecord>();
        for (var evaluation : evaluations) {
            var ownCells = cells.getOrDefault(evaluation.id(), Map.of());
            var ownWords = words.getOrDefault(evaluation.id(), Map.of());
            var ownLevels = given.getOrDefault(evaluation.id(), Map.of());
            var ownFacts = facts.getOrDefault(evaluation.id(), Map.of());
            var set = criteria.findPublished(evaluation.criteriaSetId()).orElseThrow();
            records.add(new DossierRecord(
                    evaluation,
                    set.weighed(evaluation.functions()).stream()
                            .map(weighed -> IndicatorRecord.of(
                                    weighed,
                                    evaluation.dataYears(),
                                    evaluation.usableYears(),
                                    ownCells.getOrDefault(weighed.code(), Map.of()),
                                    ownWords.get(weighed.code()),
                                    ownFacts.getOrDefault(weighed.code(), IndicatorEvidence.NONE),
                                    ownLevels.getOrDefault(weighed.code(), List.of())))
                            .toList()));
        }
        return records;
    }

    private Map<UUID, Map<String, Map<String, SavedCell>>> cells(List<UUID> ids) {
        Map<UUID, Map<String, Map<String, SavedCell>>> cells = new HashMap<>();
        for (var value : values.newest(ids)) {
            var cell = value.cell();
            cells.computeIfAbsent(value.getEvaluationId(), id -> new HashMap<>())
                    .computeIfAbsent(value.getIndicatorCode(), code -> new HashMap<>())
                    .put(cell.period(), cell);
        }
        return cells;
    }

    private Map<UUID, Map<String, Appraisal>> words(List<UUID> ids) {
        Map<UUID, Map<String, Appraisal>> words = new HashMap<>();
        for (var word : appraisals.newest(ids)) {
            words.computeIfAbsent(word.getEvaluationId(), id -> new HashMap<>())
                    .put(word.getIndicatorCode(), word.appraisal());
        }
        return words;
    }
}
