package vn.hanoi.sti.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.collection.ValueEntry;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.shared.web.Versions;
import vn.hanoi.sti.workbook.Finding;

/** Writes what the preview of a workbook showed, all in one transaction. */
@ApplicationScoped
class CommitWorkbook {
    private final WorkbookImportRepository imports;
    private final WorkbookImports views;
    private final ImportReading reading;
    private final ValueEntry values;
    private final DossierAccess access;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    CommitWorkbook(
            WorkbookImportRepository imports,
            WorkbookImports views,
            ImportReading reading,
            ValueEntry values,
            DossierAccess access,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.imports = imports;
        this.views = views;
        this.reading = reading;
        this.values = values;
        this.access = access;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /**
     * @param seen version of what was online when the preview was shown
     * @throws Problem 403, 404, 409 as for a change of the figures; 409 {@code workbook.import.changed} with the conflicts of
     *     now, {@code workbook.conflicts.open}, {@code workbook.import.state}; 422 {@code workbook.import.invalid}
     */
    @Transactional
    ImportView commit(UUID id, long seen, CommitImport request) {
        var viewer = viewers.current();
        var upload = imports.visible(id, viewer, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        var evaluation = access.editable(upload.evaluationId(), viewer);
        if (upload.state() != ImportState.READ) {
            throw Problem.conflict("workbook.import.state", "Only a workbook that was read can be committed, once.")
                    .with("state", upload.state().name());
        }
        var comparison = reading.compare(upload, evaluation);
        if (comparison.version() != seen) {
            throw Problem.conflict("workbook.import.changed", "Something was saved online since the preview.")
                    .with("currentEtag", Versions.etag(comparison.version()))
                    .with(
                            "conflicts",
                            comparison.of(Comparison.Outcome.CONFLICT).stream()
                                    .map(ImportView.Cell::of)
                                    .toList());
        }
        checkChoices(comparison, request);
        if (request.modeOrDefault() == CommitMode.ALL_OR_NOTHING && !comparison.valid()) {
            throw Problem.unprocessable(
                    "workbook.import.invalid",
                    "Something in the workbook is wrong: nothing is written.",
                    gaps(comparison));
        }
        var written = write(upload, evaluation, comparison, request, viewer);
        upload.committed(request.modeOrDefault(), written, viewer, moments.now());
        audit.record(AuditEvent.of(
                        "workbook.committed",
                        "workbook-import",
                        id,
                        null,
                        Map.of(
                                "evaluationId", evaluation.id().toString(),
                                "mode", request.modeOrDefault().name(),
                                "written", Integer.toString(written)))
                .concerning(evaluation.agencyId()));
        imports.flush();
        return views.view(upload, evaluation, viewer);
    }

    private int write(
            WorkbookImportEntity upload,
            EvaluationCase evaluation,
            Comparison comparison,
            CommitImport request,
            Viewer viewer) {
        var origin = Map.of("workbookImport", upload.id().toString());
        var written = 0;
        for (var cell : comparison.cells()) {
            var mine = cell.outcome() == Comparison.Outcome.CONFLICT
                    && request.choices().get(cell.key()) == ConflictChoice.MINE;
            if (cell.outcome() != Comparison.Outcome.CHANGED && !mine) {
                continue;
            }
            var entered = cell.entered();
            // Read by the same rules a while ago; the rules of this moment have the last word.
            var gaps = ValueEntry.gaps(
                    cell.current().indicator(), entered.state(), entered.value(), entered.explanation());
            if (!gaps.isEmpty() || !cell.current().existing()) {
                throw Problem.unprocessable("workbook.import.invalid", "A value cannot be saved so any more.", gaps);
            }
            values.write(
                    evaluation,
                    entered.indicator(),
                    entered.period(),
                    cell.current().saved(),
                    new ValueEntry.NewValue(entered.state(), entered.value(), entered.explanation()),
                    viewer,
                    origin);
            written++;
        }
        return written;
    }

    private static void checkChoices(Comparison comparison, CommitImport request) {
        var open = comparison.of(Comparison.Outcome.CONFLICT).stream()
                .map(Comparison.Compared::key)
                .collect(Collectors.toSet());
        var unknown = request.choices().keySet().stream()
                .filter(key -> !open.contains(key))
                .map(key -> ProblemError.at(pointer(key), "workbook.conflict.unknown", Map.of("key", key)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.unprocessable("workbook.conflict.unknown", "There is no such conflict.", unknown);
        }
        var undecided = open.stream()
                .filter(key -> request.choices().get(key) == null)
                .sorted()
                .map(key -> ProblemError.at(pointer(key), "workbook.conflicts.open", Map.of("key", key)))
                .toList();
        if (!undecided.isEmpty()) {
            throw Problem.conflict("workbook.conflicts.open", "Somebody changed these cells online: choose for each.")
                    .withErrors(undecided);
        }
    }

    private static List<ProblemError> gaps(Comparison comparison) {
        var gaps = new ArrayList<ProblemError>();
        comparison.findings().forEach(finding -> add(gaps, finding));
        comparison
                .of(Comparison.Outcome.INVALID)
                .forEach(cell -> cell.entered().findings().forEach(finding -> add(gaps, finding)));
        return gaps;
    }

    private static void add(List<ProblemError> gaps, Finding finding) {
        if (finding.severity() == Finding.Severity.ERROR) {
            gaps.add(ProblemError.at(
                    "#sheet/" + finding.sheet() + "/" + finding.cell(), finding.code(), finding.params()));
        }
    }

    private static String pointer(String key) {
        return "/conflicts/" + key.replace("~", "~0").replace("/", "~1");
    }
}
