package vn.hanoi.sti.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.evaluation.CorrectionLock;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.web.ChangeRecord;
import vn.hanoi.sti.shared.web.Versions;

/** Saves cells, one revision after another. */
@ApplicationScoped
class ValueService {
    private final ValueRepository values;
    private final EvaluatedIndicators indicators;
    private final DossierAccess access;
    private final Viewers viewers;
    private final ValueEntry entry;
    private final ChangeRecord record;

    ValueService(
            ValueRepository values,
            EvaluatedIndicators indicators,
            DossierAccess access,
            Viewers viewers,
            ValueEntry entry,
            ChangeRecord record) {
        this.values = values;
        this.indicators = indicators;
        this.access = access;
        this.viewers = viewers;
        this.entry = entry;
        this.record = record;
    }

    /**
     * Saves a cell unless somebody else was first; the lock on the evaluation lets one save after another.
     *
     * @param expected revision that the caller has seen, 0 for a cell that nobody has saved
     */
    @Transactional
    CellView save(UUID evaluationId, String code, String period, long expected, SaveValue request) {
        var viewer = viewers.current();
        var evaluation = access.editable(evaluationId, viewer);
        var indicator = indicators.required(evaluation, code).indicator();
        checkPeriod(Periods.of(indicator, evaluation.dataYears()), evaluation, period);
        CorrectionLock.refuse(evaluation, code, period);
        var current =
                values.newest(evaluationId, code, period).map(ValueEntity::cell).orElse(null);
        var revision = current == null ? 0 : current.revision();
        if (expected != revision) {
            throw Versions.stale(revision)
                    .with(
                            "current",
                            current == null
                                    ? new CellView(period, CellState.EMPTY, null, null, 0, null, null, true)
                                    : CellView.of(current, true));
        }
        var value = request.value() == null || request.value().isNull() ? null : request.value();
        var explanation = text(request.explanation());
        ValueChecks.check(indicator, request.state(), value, explanation);
        var given = new ValueEntry.NewValue(request.state(), value, explanation);
        var saved = entry.write(evaluation, code, period, current, given, viewer, Map.of());
        if (saved == current) {
            record.markUnchanged();
        }
        return CellView.of(saved, true);
    }

    @Transactional
    ValueRevisions revisions(UUID evaluationId, String code, String period) {
        var evaluation = access.readable(evaluationId, viewers.current());
        checkKnown(Periods.of(indicators.required(evaluation, code).indicator(), evaluation.dataYears()), period);
        return ValueRevisions.of(values.revisions(evaluationId, code, period).stream()
                .map(ValueEntity::cell)
                .toList());
    }

    static String text(String given) {
        return given == null || given.isBlank() ? null : Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
    }

    private static void checkPeriod(List<String> periods, EvaluationCase evaluation, String period) {
        checkKnown(periods, period);
        if (Periods.notExisting(period, evaluation.usableYears())) {
            throw Problem.conflict("value.year.not-existing", "The organization did not exist that year.")
                    .with("foundedOn", evaluation.foundedOn().toString());
        }
    }

    private static void checkKnown(List<String> periods, String period) {
        if (!periods.contains(period)) {
            throw Problem.unprocessable(
                    "value.year.outside",
                    "This indicator has no such period.",
                    List.of(ProblemError.at(
                            "#path/period",
                            "value.year.outside",
                            Map.of("period", period, "allowed", String.join(", ", periods)))));
        }
    }
}
