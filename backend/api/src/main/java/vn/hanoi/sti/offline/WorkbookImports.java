package vn.hanoi.sti.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.agency.Viewers;
import vn.hanoi.sti.audit.AuditEvent;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.content.StoredFiles;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evidence.DossierAccess;
import vn.hanoi.sti.job.JobView;
import vn.hanoi.sti.job.Jobs;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Ids;
import vn.hanoi.sti.shared.time.Moments;
import vn.hanoi.sti.spreadsheet.SpreadsheetFile;

/** Takes workbooks back, has them read, and shows what they would change. */
@ApplicationScoped
class WorkbookImports {
    private final WorkbookImportRepository imports;
    private final ImportReading reading;
    private final WorkbookNotes notes;
    private final StoredFiles files;
    private final Jobs jobs;
    private final DossierAccess access;
    private final Viewers viewers;
    private final AuditLog audit;
    private final Moments moments;

    WorkbookImports(
            WorkbookImportRepository imports,
            ImportReading reading,
            WorkbookNotes notes,
            StoredFiles files,
            Jobs jobs,
            DossierAccess access,
            Viewers viewers,
            AuditLog audit,
            Moments moments) {
        this.imports = imports;
        this.reading = reading;
        this.notes = notes;
        this.files = files;
        this.jobs = jobs;
        this.access = access;
        this.viewers = viewers;
        this.audit = audit;
        this.moments = moments;
    }

    /** @throws Problem 403, 404, 409 as for a change of the figures; 413, 415, 422 for what is no workbook */
    @Transactional
    JobView upload(UUID evaluationId, FileUpload upload) {
        var viewer = viewers.current();
        var evaluation = access.editable(evaluationId, viewer);
        if (upload == null) {
            throw Problem.unprocessable(
                    "workbook.file.missing",
                    "There is no file in the request.",
                    List.of(ProblemError.at("/file", "workbook.file.missing")));
        }
        SpreadsheetFile.check(upload.uploadedFile(), upload.fileName());
        var file = files.take(upload);
        var id = Ids.next();
        var job = jobs.queue(WorkbookCheck.KIND, viewer, evaluation.agencyId(), "workbook-import", id);
        imports.persistAndFlush(WorkbookImportEntity.uploaded(id, evaluation, job.id(), file, viewer, moments.now()));
        files.keep(file);
        audit.record(AuditEvent.of(
                        "workbook.uploaded",
                        "workbook-import",
                        id,
                        null,
                        Map.of(
                                "evaluationId", evaluation.id().toString(),
                                "fileName", file.fileName(),
                                "sha256", file.sha256()))
                .concerning(evaluation.agencyId()));
        return job;
    }

    @Transactional
    ImportRow.Newest newest(UUID evaluationId) {
        var viewer = viewers.current();
        access.readable(evaluationId, viewer);
        return new ImportRow.Newest(
                imports.newest(evaluationId, viewer).stream().map(ImportRow::of).toList());
    }

    @Transactional
    ImportView get(UUID id) {
        var viewer = viewers.current();
        var upload = imports.visible(id, viewer, LockModeType.NONE).orElseThrow(Problem::notFound);
        return view(upload, access.readable(upload.evaluationId(), viewer), viewer);
    }

    ImportView view(WorkbookImportEntity upload, EvaluationCase evaluation, Viewer viewer) {
        var comparison = upload.state() == ImportState.READING ? null : reading.compare(upload, evaluation);
        var open = upload.state() == ImportState.READ;
        return new ImportView(
                upload.id(),
                upload.evaluationId(),
                upload.jobId(),
                upload.state(),
                upload.file().fileName(),
                upload.file().size(),
                upload.uploadedByName(),
                upload.uploadedAt(),
                comparison == null ? 0 : comparison.version(),
                comparison == null ? null : ImportView.Counts.of(comparison),
                comparison == null
                        ? List.of()
                        : comparison.cells().stream()
                                .filter(cell -> cell.outcome() != Comparison.Outcome.UNCHANGED
                                        || !cell.entered().findings().isEmpty())
                                .map(ImportView.Cell::of)
                                .toList(),
                comparison == null ? List.of() : comparison.findings(),
                upload.state() == ImportState.COMMITTED
                        ? new ImportView.Commit(
                                upload.mode(), upload.written(), upload.committedByName(), upload.committedAt())
                        : null,
                open ? access.lockedBy(evaluation).orElse(null) : null,
                open && access.canEdit(evaluation, viewer) ? List.of("COMMIT") : List.of());
    }

    /** The file that was brought, with a word on every line. */
    @Transactional
    WorkbookExport.Named commented(UUID id) {
        var viewer = viewers.current();
        var upload = imports.visible(id, viewer, LockModeType.NONE).orElseThrow(Problem::notFound);
        var evaluation = access.readable(upload.evaluationId(), viewer);
        if (upload.state() == ImportState.READING) {
            throw Problem.conflict("workbook.import.not-read", "The workbook has not been read yet.");
        }
        var comparison = reading.compare(upload, evaluation);
        var bytes = reading.lend(upload.file(), file -> notes.write(file, comparison));
        return WorkbookExport.Named.of("ket-qua", evaluation.organizationCode(), evaluation.year(), bytes);
    }
}
