package vn.hanoi.sti.collection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.evaluation.CorrectionLock;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/**
 * The one way in which figures are written, for the sheet and for rooms above. Runs in the caller's transaction, after
 * {@code DossierAccess.editable} has locked the evaluation and allowed the change.
 */
@ApplicationScoped
public class ValueEntry {
    private final ValueRepository values;
    private final DossierRecords records;
    private final AuditLog audit;
    private final Moments moments;

    ValueEntry(ValueRepository values, DossierRecords records, AuditLog audit, Moments moments) {
        this.values = values;
        this.records = records;
        this.audit = audit;
        this.moments = moments;
    }

    /** Every cell of the evaluation with what is saved there now, in the order of the sheet. */
    public List<EntryCell> cells(EvaluationCase evaluation) {
        return records.of(evaluation).indicators().stream()
                .flatMap(known -> known.periods().stream()
                        .map(period -> new EntryCell(
                                known.indicator(),
                                period,
                                known.existing().contains(period),
                                known.cell(period).orElse(null))))
                .toList();
    }

    /** {@code code/period} → every revision that was ever saved, oldest first. */
    public Map<String, List<SavedCell>> history(UUID evaluationId) {
        return values.list("evaluationId = ?1 order by revision", evaluationId).stream()
                .collect(Collectors.groupingBy(
                        value -> value.getIndicatorCode() + "/" + value.cell().period(),
                        Collectors.mapping(ValueEntity::cell, Collectors.toList())));
    }

    /** What keeps a cell from being saved so, by the rules of every other way in; pointers into {@code SaveValue}. */
    public static List<ProblemError> gaps(Indicator indicator, SavedState state, JsonNode value, String explanation) {
        return ValueChecks.gaps(indicator, state, value, explanation);
    }

    /**
     * Writes the next revision of a cell that passed the checks, unless it says that already; on record either way it
     * came.
     *
     * @throws vn.hanoi.sti.shared.problem.Problem 409 where a correction left other cells open only
     * @param current null while nobody has saved it
     * @param origin facts for the record of where the value came from
     */
    public SavedCell write(
            EvaluationCase evaluation,
            String code,
            String period,
            SavedCell current,
            NewValue given,
            Viewer viewer,
            Map<String, String> origin) {
        if (current != null && current.says(given.state(), given.value(), given.explanation())) {
            return current;
        }
        CorrectionLock.refuse(evaluation, code, period);
        var saved = ValueEntity.create(
                evaluation,
                code,
                period,
                current == null ? 1 : current.revision() + 1,
                given.state(),
                given.value(),
                given.explanation(),
                viewer,
                moments.now());
        values.persistAndFlush(saved);
        audit.record(event(evaluation, code, saved.cell(), current == null ? null : current.value(), origin));
        return saved.cell();
    }

    /** What a cell shall say; {@code value} and {@code explanation} are null when absent. */
    public record NewValue(SavedState state, JsonNode value, String explanation) {}

    private static AuditEvent event(
            EvaluationCase evaluation, String code, SavedCell saved, JsonNode before, Map<String, String> origin) {
        Map<String, String> details = new HashMap<>(origin);
        details.put("evaluationId", evaluation.id().toString());
        details.put("indicator", code);
        details.put("period", saved.period());
        details.put("state", saved.state().name());
        details.put("value", saved.value() == null ? null : saved.value().toString());
        details.put("valueBefore", before == null ? null : before.toString());
        return AuditEvent.of(
                        "value.saved",
                        "value",
                        evaluation.id() + "/" + code + "/" + saved.period(),
                        (long) saved.revision(),
                        details)
                .concerning(evaluation.agencyId());
    }
}
